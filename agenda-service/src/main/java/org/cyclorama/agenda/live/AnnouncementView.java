package org.cyclorama.agenda.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An announcement, as shown. */
record AnnouncementView(
        UUID id,
        Severity severity,
        LocalText text,
        Instant announcedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "[\"tr\"]", description = "Languages of the conference in which it is not said; only in the answer to its author") List<String> missing) {

    static AnnouncementView of(Announcement said) {
        return new AnnouncementView(said.id(), said.severity(), LocalText.of(said.text()), said.announcedAt(), null);
    }

    static AnnouncementView of(Announcement said, List<String> languages) {
        return new AnnouncementView(said.id(), said.severity(), LocalText.of(said.text()), said.announcedAt(),
                languages.stream().filter(language -> !said.text().containsKey(language)).toList());
    }
}
