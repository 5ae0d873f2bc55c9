package org.cyclorama.agenda.conferences;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.EntityTag;

import org.cyclorama.agenda.conferences.definition.ConferenceKind;
import org.cyclorama.agenda.conferences.definition.Definition;
import org.cyclorama.agenda.conferences.definition.Studio;
import org.cyclorama.agenda.conferences.definition.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conference as the other services keep it. */
record InternalConference(String slug, ConferenceKind kind, String parent, boolean test,
        @Schema(description = "In all its languages: BCP 47 tag to text", examples = "{\"en\": \"International Partner Conference 2020\"}") Map<String, String> name,
        String zone, LocalDate start, LocalDate end, List<String> tracks, List<String> languages, List<String> studios) {

    /**
     * Of this shape, not of the conference: who keeps one from before something was added must not be told that it is current.
     */
    private static final String SHAPE = "-named";

    static EntityTag tag(Conference conference) {
        return new EntityTag(conference.version() + SHAPE);
    }

    static InternalConference of(Conference conference) {
        Definition said = conference.definition();
        return new InternalConference(conference.slug(), said.kind(), said.parent(), said.test(), said.name(),
                said.zone(), said.start(), said.end(), said.tracks().stream().map(Track::code).toList(), said.languages(),
                said.studios().stream().map(Studio::code).toList());
    }
}
