package org.cyclorama.agenda.drafting.editing;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import org.cyclorama.agenda.programme.Session;
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

    /** Changes one session. */
    @Transactional
    Edited<Session> patchSession(String slug, UUID id, JsonNode patch, HttpHeaders headers) {
        Draft draft = open(slug, headers);
        Session before = part(draft.programme().sessions(), id);
        Session after = sameCode(before, patches.apply(patch, before, Session.class));
        drafts.change(draft, draft.programme().withSessions(replace(draft.programme().sessions(), before, after)));
        return new Edited<>(part(draft.programme().sessions(), id), draft.version());
    }

    /** Takes a session out. Airings of it stay, and become findings. */
    @Transactional
    long removeSession(String slug, UUID id, HttpHeaders headers) {
        Draft draft = open(slug, headers);
        Session gone = part(draft.programme().sessions(), id);
        drafts.change(draft, draft.programme().withSessions(without(draft.programme().sessions(), gone)));
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
        drafts.change(draft, draft.programme().withAirings(Stream.concat(airings.stream(), Stream.of(wanted)).toList()));
        return new Edited<>(draft.programme().airings().getLast(), draft.version());
    }

    /** Changes one airing, its time and place included. */
    @Transactional
    Edited<Airing> patchAiring(String slug, UUID id, JsonNode patch, HttpHeaders headers) {
        Draft draft = open(slug, headers);
        Airing before = part(draft.programme().airings(), id);
        Airing after = sameCode(before, patches.apply(patch, before, Airing.class));
        drafts.change(draft, draft.programme().withAirings(replace(draft.programme().airings(), before, after)));
        return new Edited<>(part(draft.programme().airings(), id), draft.version());
    }

    /** Takes an airing out; the next release shows it as cancelled. */
    @Transactional
    long removeAiring(String slug, UUID id, HttpHeaders headers) {
        Draft draft = open(slug, headers);
        Airing gone = part(draft.programme().airings(), id);
        drafts.change(draft, draft.programme().withAirings(without(draft.programme().airings(), gone)));
        return draft.version();
    }

    private Draft open(String slug, HttpHeaders headers) {
        Draft draft = drafts.require(conferences.lock(slug));
        versions.requireCurrent(headers, draft.id(), draft.version());
        return draft;
    }

    private static <T extends Coded> T part(List<T> parts, UUID id) {
        return parts.stream().filter(part -> id.equals(part.id())).findFirst()
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The draft holds nothing of this id here."));
    }

    private static <T extends Coded> T sameCode(T before, T after) {
        if (!after.code().equals(before.code())) {
            throw CommonProblem.INVALID_REQUEST.because("A code never changes: add another one and take this one out.");
        }
        return after;
    }

    private static <T> List<T> replace(List<T> parts, T before, T after) {
        UnaryOperator<T> exchange = part -> part == before ? after : part;
        return parts.stream().map(exchange).toList();
    }

    private static <T> List<T> without(List<T> parts, T gone) {
        return parts.stream().filter(part -> part != gone).toList();
    }

    /** A part of the draft as it is now, and the draft's version. */
    record Edited<T>(T part, long version) {
    }
}
