package org.cyclorama.agenda.drafting.editing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.MergePatch;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.drafting.Draft;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Coded;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.problem.CommonProblem;

import com.fasterxml.jackson.databind.JsonNode;

@ApplicationScoped
class Editing {

    private static final int MOST_AIRINGS = 2000;

    private final Conferences conferences;
    private final Drafts drafts;
    private final MergePatch patches;
    private final Versions versions;

    Editing(Conferences conferences, Drafts drafts, MergePatch patches, Versions versions) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.patches = patches;
        this.versions = versions;
    }

    /** Changes one part; an airing's time and place included. */
    @Transactional
    <T extends Coded> Edited<T> change(Part<T> kind, String slug, UUID id, JsonNode patch, HttpHeaders headers) {
        Draft draft = open(slug, headers);
        T before = one(kind, draft, id);
        T after = sameCode(before, patches.apply(patch, before, kind.type()));
        put(kind, draft, kind.all().apply(draft.programme()).stream().map(part -> part == before ? after : part));
        return new Edited<>(one(kind, draft, id), draft.version());
    }

    /**
     * Takes one part out. An airing is shown as cancelled by the next release; those of a session stay, and become findings.
     */
    @Transactional
    <T extends Coded> long remove(Part<T> kind, String slug, UUID id, HttpHeaders headers) {
        Draft draft = open(slug, headers);
        T gone = one(kind, draft, id);
        put(kind, draft, kind.all().apply(draft.programme()).stream().filter(part -> part != gone));
        return draft.version();
    }

    /** Adds an airing, under the version that the caller knows if it says so. */
    @Transactional
    Edited<Airing> addAiring(String slug, Airing wanted, HttpHeaders headers) {
        Draft draft = drafts.require(conferences.lock(slug));
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            versions.requireCurrent(headers, draft.id(), draft.version());
        }
        List<Airing> airings = draft.programme().airings();
        if (airings.stream().anyMatch(airing -> airing.code().equals(wanted.code()))) {
            throw AgendaProblem.CODE_TAKEN.because("There is an airing of this code already.");
        }
        if (airings.size() >= MOST_AIRINGS) {
            throw CommonProblem.UNPROCESSABLE.because("A programme holds at most " + MOST_AIRINGS + " airings.");
        }
        put(Part.AIRING, draft, Stream.concat(airings.stream(), Stream.of(wanted)));
        return new Edited<>(draft.programme().airings().getLast(), draft.version());
    }

    private Draft open(String slug, HttpHeaders headers) {
        Draft draft = drafts.require(conferences.lock(slug));
        versions.requireCurrent(headers, draft.id(), draft.version());
        return draft;
    }

    private <T extends Coded> void put(Part<T> kind, Draft draft, Stream<T> parts) {
        drafts.change(draft, kind.with().apply(draft.programme(), parts.toList()));
    }

    private static <T extends Coded> T one(Part<T> kind, Draft draft, UUID id) {
        return kind.all().apply(draft.programme()).stream().filter(part -> id.equals(part.id())).findFirst()
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The draft holds nothing of this id here."));
    }

    private static <T extends Coded> T sameCode(T before, T after) {
        if (!after.code().equals(before.code())) {
            throw CommonProblem.INVALID_REQUEST.because("A code never changes: add another one and take this one out.");
        }
        return after;
    }

    /** A part of the draft as it is now, and the draft's version. */
    record Edited<T>(T part, long version) {
    }
}
