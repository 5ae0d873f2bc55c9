package org.cyclorama.booth.requests;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.BoothConfig;
import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.agenda.RegionTree;
import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.booths.Booths.OpenBooth;
import org.cyclorama.booth.gifts.EarnedGift;
import org.cyclorama.booth.gifts.GiftClaims;
import org.cyclorama.booth.gifts.GiftClaims.Claim;
import org.cyclorama.booth.news.Happened.Side;
import org.cyclorama.booth.news.Happened.Type;
import org.cyclorama.booth.pace.Pacing;
import org.cyclorama.booth.teams.Territory;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;

/** Asking to work together, and reading who asked. */
@ApplicationScoped
class Collaboration {

    private final Booths booths;
    private final CollaborationRequestRepository requests;
    private final GiftClaims gifts;
    private final RequestNews news;
    private final Pacing pacing;
    private final BoothConfig config;
    private final Caller caller;
    private final Clock clock;

    Collaboration(Booths booths, CollaborationRequestRepository requests, GiftClaims gifts, RequestNews news, Pacing pacing,
            BoothConfig config, Caller caller, Clock clock) {
        this.booths = booths;
        this.requests = requests;
        this.gifts = gifts;
        this.news = news;
        this.pacing = pacing;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** The request, the gift that it earns and the news of it are one transaction: none is ever there without the others. */
    @Transactional
    CollaborationRequestView ask(UUID id, NewCollaborationRequest asked, RegionTree regions) {
        OpenBooth booth = booths.open(id);
        asked.products().stream().filter(product -> !booth.products().contains(product)).findFirst().ifPresent(unknown -> {
            throw BoothProblem.UNKNOWN_PRODUCT.because("The booth does not show " + unknown + ".");
        });
        pacing.use("request", caller.subject(), config.requestPace());
        var asker = new CollaborationRequest.Asker(caller.subject(), caller.name().orElse(null),
                caller.verifiedEmail().orElse(null));
        Instant now = clock.instant().truncatedTo(MICROS);
        Instant due = regions.hours(booth.stand().region()).after(now, config.answerWithin());
        var request = new CollaborationRequest(id, asker, asked, now, due);
        requests.persistAndFlush(request);
        EarnedGift gift = gifts.earn(new Claim(booth.stand(), booth.campaign(), caller.subject(), now));
        news.tell(Type.REQUEST_OPENED, Side.VISITOR, request, request.message(), now);
        return CollaborationRequestView.of(request, gift);
    }

    @Transactional
    Page<CollaborationRequestView> mine(PageRequest page) {
        List<CollaborationRequest> rows = requests.of(caller.subject(), page.startId(), page.rows());
        Map<UUID, EarnedGift> earned = gifts.of(rows.stream().map(CollaborationRequest::booth).collect(Collectors.toSet()),
                caller.subject());
        return Page.of(rows, page.limit, request -> Cursor.after(request.id()),
                request -> CollaborationRequestView.of(request, earned.getOrDefault(request.booth(), EarnedGift.none())));
    }

    /** @param overdue whether only those that were due and are still open */
    @Transactional
    Page<ReceivedRequest> received(Territory territory, String conference, RequestState state, boolean overdue,
            PageRequest page) {
        List<RequestState> states = state == null ? List.of(RequestState.values()) : List.of(state);
        Instant dueBefore = overdue ? clock.instant() : CollaborationRequestRepository.ALL_DUE;
        return Page
                .of(requests.within(territory, Objects.toString(conference, ""), overdue ? List.of(RequestState.OPEN) : states,
                        dueBefore, page), page.limit, request -> Cursor.after(request.id()), ReceivedRequest::of);
    }
}
