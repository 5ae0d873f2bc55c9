package org.cyclorama.booth.booths;

import org.cyclorama.booth.booths.content.BoothContent;
import org.cyclorama.booth.booths.content.BoothView;
import org.cyclorama.booth.booths.content.Face;
import org.cyclorama.booth.news.Happened.Stand;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A booth and what of it is shown.
 *
 * @param revision the published revision; null when there is none
 */
@RegisterForReflection
record ShownBooth(Booth booth, BoothRevision revision) {

    /** How news name it: by what is published, and mails go where the draft says. */
    Stand stand() {
        BoothContent shown = revision == null ? booth.draft() : revision.content();
        return new Stand(booth.id(), booth.conference(), booth.code(), booth.region(), shown.name(), booth.draft().contact(),
                booth.draft().teamLanguage());
    }

    /** What a preview link shows: the draft as visitors would see it. */
    BoothView preview() {
        return BoothView.of(face(booth.draft()), booth.state(), null);
    }

    /** What the team edits. */
    BoothView draft() {
        return BoothView.of(face(booth.draft()), booth.state(), booth.version());
    }

    /** This content in the place of the booth's own. */
    Face face(BoothContent content) {
        return new Face(booth.id(), booth.conference(), booth.code(), booth.region(), content,
                revision == null ? null : revision.publishedAt());
    }
}
