package org.cyclorama.agenda.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.Preconditions;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.defaults.conditional.Versions;

@ApplicationScoped
class DraftService {

    private final Conferences conferences;
    private final DraftRepository drafts;
    private final Identities identities;
    private final OccupationRepository occupations;
    private final Preconditions preconditions;
    private final Versions versions;

    DraftService(Conferences conferences, DraftRepository drafts, Identities identities, OccupationRepository occupations,
            Preconditions preconditions, Versions versions) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.identities = identities;
        this.occupations = occupations;
        this.preconditions = preconditions;
        this.versions = versions;
    }

    /** Replaces the draft by this programme, whole or not at all. */
    @Transactional
    Imported importWhole(String slug, Programme programme, HttpHeaders headers) {
        UUID conference = conferences.lock(slug);
        Optional<Draft> known = drafts.of(conference);
        known.ifPresentOrElse(
                there -> preconditions.requireReplacement(headers, there.id(), there.version()),
                () -> Versions.requireCreation(headers));
        Draft draft = known.orElseGet(() -> new Draft(conference));
        Programme before = draft.programme();
        draft.replace(identities.identify(conference, programme));
        drafts.persistAndFlush(draft);
        occupy(conference, draft.programme());
        versions.note(draft.id(), draft.version(), changedParts(before, draft.programme()));
        return new Imported(draft, known.isEmpty());
    }

    private void occupy(UUID conference, Programme programme) {
        occupations.replace(conference, Occupation.of(programme));
        List<Clash> clashes = occupations.clashes(conference);
        if (!clashes.isEmpty()) {
            throw AgendaProblem.PROGRAMME_CLASH.describe("The programme has " + clashes.size() + " clashes.")
                    .with("clashes", clashes).build();
        }
    }

    private static List<String> changedParts(Programme before, Programme now) {
        return Stream.of(
                before.speakers().equals(now.speakers()) ? null : "speakers",
                before.sessions().equals(now.sessions()) ? null : "sessions",
                before.blocks().equals(now.blocks()) ? null : "blocks",
                before.airings().equals(now.airings()) ? null : "airings").filter(part -> part != null).toList();
    }

    /** A draft, and whether it is new. */
    record Imported(Draft draft, boolean isNew) {
    }
}
