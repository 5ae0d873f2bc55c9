package org.cyclorama.agenda.conferences;

import java.time.LocalDate;
import java.util.List;

/** A conference as the other services keep it. */
record InternalConference(String slug, ConferenceKind kind, String parent, boolean test, String zone, LocalDate start,
        LocalDate end, List<String> tracks, List<String> languages, List<String> studios) {

    static InternalConference of(Conference conference) {
        Definition said = conference.definition();
        return new InternalConference(conference.slug(), said.kind(), said.parent(), said.test(), said.zone(), said.start(),
                said.end(), said.tracks().stream().map(Track::code).toList(), said.languages(),
                said.studios().stream().map(Studio::code).toList());
    }
}
