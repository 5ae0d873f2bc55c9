package org.cyclorama.agenda.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.problem.CommonProblem;

/** The drafts, for who judges, edits and releases them. */
@ApplicationScoped
public class Drafts {

    private final DraftRepository repository;
    private final IdentityRepository identityRepository;
    private final Identities identities;
    private final OccupationRepository occupations;
    private final Versions versions;

    Drafts(DraftRepository repository, IdentityRepository identityRepository, Identities identities,
            OccupationRepository occupations, Versions versions) {
        this.repository = repository;
        this.identityRepository = identityRepository;
        this.identities = identities;
        this.occupations = occupations;
        this.versions = versions;
    }

    /** The draft of a conference; 404 before the first import. */
    public Draft require(UUID conference) {
        return find(conference).orElseThrow(() -> CommonProblem.NOT_FOUND.because("This conference has no programme yet."));
    }

    /** The draft of a conference; empty before the first import. */
    public Optional<Draft> find(UUID conference) {
        return repository.of(conference);
    }

    /** The first draft of a conference, to be filled by {@link #change}. */
    public Draft create(UUID conference) {
        return new Draft(conference);
    }

    /** The conference to which the session or airing with this id belongs, shown or not. */
    public Optional<UUID> conferenceOf(UUID part) {
        return identityRepository.conferenceOf(part);
    }

    /**
     * Puts this programme in place of what a draft holds, whole or not at all. Whoever calls it holds the conference's lock.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 with every clash
     */
    public void change(Draft draft, Programme wanted) {
        Programme before = draft.programme();
        draft.replace(identities.identify(draft.conference(), wanted));
        repository.persistAndFlush(draft);
        occupations.replace(draft.conference(), Occupation.of(draft.programme()));
        List<Clash> clashes = occupations.clashes(draft.conference());
        if (!clashes.isEmpty()) {
            throw clashing(clashes);
        }
        versions.note(draft.id(), draft.version(), changedParts(before, draft.programme()));
    }

    /**
     * Refuses a programme, be it a draft or not, in which somebody or something would be in two airings at once.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 with every clash
     */
    public void requireNoClash(Programme programme) {
        List<Clash> clashes = Clash.in(programme);
        if (!clashes.isEmpty()) {
            throw clashing(clashes);
        }
    }

    /** Writes what changed, so that {@link Draft#version} is the new one, and notes in what it changed. */
    public void flush(Draft draft, String... fields) {
        repository.flush();
        versions.note(draft.id(), draft.version(), List.of(fields));
    }

    private static RuntimeException clashing(List<Clash> clashes) {
        return AgendaProblem.PROGRAMME_CLASH.describe("The programme has " + clashes.size() + " clashes.")
                .with("clashes", clashes).build();
    }

    private static List<String> changedParts(Programme before, Programme now) {
        return Stream.of(
                before.speakers().equals(now.speakers()) ? null : "speakers",
                before.sessions().equals(now.sessions()) ? null : "sessions",
                before.blocks().equals(now.blocks()) ? null : "blocks",
                before.airings().equals(now.airings()) ? null : "airings").filter(part -> part != null).toList();
    }
}
