package org.cyclorama.booth.requests;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.gifts.EarnedGift;
import org.cyclorama.booth.gifts.GiftClaims;
import org.cyclorama.booth.teams.Territory;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;

/** Asking to work together, and reading what was asked. */
@ApplicationScoped
class Collaboration {

    private final Booths booths;
    private final CollaborationRequestRepository requests;
    private final GiftClaims gifts;
    private final Caller caller;
    private final Clock clock;

    Collaboration(Booths booths, CollaborationRequestRepository requests, GiftClaims gifts, Caller caller, Clock clock) {
        this.booths = booths;
        this.requests = requests;
        this.gifts = gifts;
        this.caller = caller;
        this.clock = clock;
    }

    /** The request and the gift that it earns are one transaction: neither is ever there without the other. */
    @Transactional
    CollaborationRequestView ask(UUID id, NewCollaborationRequest asked) {
        Booths.OpenBooth booth = booths.open(id);
        asked.products().stream().filter(product -> !booth.content().shows(product)).findFirst().ifPresent(unknown -> {
            throw BoothProblem.UNKNOWN_PRODUCT.because("The booth does not show " + unknown + ".");
        });
        var asker = new CollaborationRequest.Asker(caller.subject(), caller.name().orElse(null),
                caller.verifiedEmail().orElse(null));
        var request = new CollaborationRequest(id, asker, asked, clock.instant().truncatedTo(MICROS));
        requests.persistAndFlush(request);
        EarnedGift gift = gifts.earn(id, booth.conference(), booth.content().campaign(), caller.subject());
        return CollaborationRequestView.of(request, gift);
    }

    @Transactional
    Page<CollaborationRequestView> mine(PageRequest page) {
        return Page.of(requests.of(caller.subject(), page.startId(), page.rows()), page.limit,
                request -> Cursor.after(request.id()),
                request -> CollaborationRequestView.of(request, gifts.of(request.booth(), caller.subject())));
    }

    @Transactional
    Page<ReceivedRequest> received(Territory territory, String conference, RequestState state, PageRequest page) {
        List<RequestState> states = state == null ? List.of(RequestState.values()) : List.of(state);
        return Page.of(
                requests.within(territory, Objects.toString(conference, ""), states, page.startId(), page.rows()),
                page.limit, request -> Cursor.after(request.id()), ReceivedRequest::of);
    }
}
