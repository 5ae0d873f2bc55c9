package org.cyclorama.booth.requests.answering;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.booth.BoothConfig;
import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.news.Happened;
import org.cyclorama.booth.news.Happened.Type;
import org.cyclorama.booth.pace.Pacing;
import org.cyclorama.booth.requests.CollaborationRequest;
import org.cyclorama.booth.requests.ReceivedRequest;
import org.cyclorama.booth.requests.RequestNews;
import org.cyclorama.booth.requests.RequestState;
import org.cyclorama.booth.requests.answering.MessageView.Side;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;

/** What a team makes of a request, and what both sides write to each other. To everybody else a request is not there. */
@ApplicationScoped
class Answering {

    private final ReachableRequestRepository requests;
    private final MessageRepository messages;
    private final RequestNews news;
    private final Versions versions;
    private final Pacing pacing;
    private final BoothConfig config;
    private final Caller caller;
    private final Clock clock;

    Answering(ReachableRequestRepository requests, MessageRepository messages, RequestNews news, Versions versions,
            Pacing pacing, BoothConfig config, Caller caller, Clock clock) {
        this.requests = requests;
        this.messages = messages;
        this.news = news;
        this.versions = versions;
        this.pacing = pacing;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReceivedRequest change(UUID id, ChangeRequest change, Territory territory, HttpHeaders headers) {
        CollaborationRequest request = requests.toChange(territory, id).orElseThrow(Answering::unknown);
        versions.requireCurrent(headers, id, request.version());
        RequestState wanted = change.stateAfter(request.state());
        String reason = change.reasonAfter(request.reason());
        if (wanted != request.state() && !request.state().mayBecome(wanted)) {
            throw BoothProblem.STATE_NOT_POSSIBLE.because("A request that is %s can't become %s.".formatted(request.state(),
                    wanted));
        }
        if (!wanted.isReaction() && !Objects.equals(reason, request.reason())) {
            throw BoothProblem.STATE_NOT_POSSIBLE.because("A request that is %s has no reason yet.".formatted(wanted));
        }
        Set<String> changed = request.react(wanted, reason, now());
        if (!changed.isEmpty()) {
            requests.flush();
            versions.note(id, request.version(), changed);
            news.tell(Type.REQUEST_CHANGED, Happened.Side.TEAM, request, reason, request.decidedAt());
        }
        return ReceivedRequest.of(request);
    }

    @Transactional
    Page<MessageView> thread(UUID id, Territory territory, PageRequest page) {
        CollaborationRequest request = requests.reachable(territory, caller.subject(), id).orElseThrow(Answering::unknown);
        return Page.of(messages.of(request.id(), page.startId(), page.rows()), page.limit,
                message -> Cursor.after(message.id()), message -> message);
    }

    /** A team's first words answer a request that waits for it. */
    @Transactional
    MessageView write(UUID id, NewMessage words, Territory territory) {
        // Before the request is locked, as everywhere: see PaceData.
        pacing.use("request", caller.subject(), config.requestPace());
        CollaborationRequest request = requests.reachableToChange(territory, caller.subject(), id)
                .orElseThrow(Answering::unknown);
        boolean author = request.isBy(caller.subject());
        Instant now = now();
        MessageView message = messages.write(id, author ? Side.AUTHOR : Side.TEAM, caller.subject(),
                author ? request.name() : caller.name().orElse(null), words, now);
        Set<String> changed = author ? Set.of() : request.answer(now);
        if (!changed.isEmpty()) {
            requests.flush();
            versions.note(id, request.version(), changed);
            news.tell(Type.REQUEST_CHANGED, Happened.Side.TEAM, request, null, now);
        }
        news.tell(Type.REQUEST_MESSAGE, author ? Happened.Side.VISITOR
                : Happened.Side.TEAM, request, words.text(), now);
        return message;
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such request.");
    }
}
