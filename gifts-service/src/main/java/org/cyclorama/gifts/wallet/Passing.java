package org.cyclorama.gifts.wallet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.gifts.GiftsProblem;
import org.cyclorama.gifts.grants.Grant;
import org.cyclorama.gifts.grants.GrantEvent;
import org.cyclorama.gifts.grants.GrantHistory;
import org.cyclorama.gifts.grants.GrantHistory.Passage;
import org.cyclorama.gifts.grants.Grants;
import org.cyclorama.gifts.grants.Holders;
import org.cyclorama.gifts.people.People;
import org.cyclorama.gifts.people.Recipient;

/** Gifts on their way from one person to another. Keys are locked first, then the grant: offer and answer never cross. */
@ApplicationScoped
class Passing {

    private final Grants grants;
    private final Holders holders;
    private final People people;
    private final Offers offers;
    private final GrantHistory history;

    Passing(Grants grants, Holders holders, People people, Offers offers, GrantHistory history) {
        this.grants = grants;
        this.holders = holders;
        this.people = people;
        this.offers = offers;
        this.history = history;
    }

    /** Offers a gift. The same offer again finds the first. */
    @Transactional
    Made offer(UUID id, OfferGrant wish) {
        UUID caller = wish.isBack() ? holders.caller() : holders.callerNaming(wish.to());
        Optional<UUID> named = wish.isBack() ? Optional.empty() : Optional.of(person(wish.to()));
        Grant grant = grants.held(id, caller);
        UUID to = named.or(() -> offers.lastGiver(id, caller)).filter(person -> !person.equals(caller))
                .orElseThrow(() -> GiftsProblem.OFFER_REFUSED.because("There is nobody else to give it to."));
        if (!grant.isPassable()) {
            throw GiftsProblem.STEP_NOT_ALLOWED.describe("It is " + grant.state() + ".").with("state", grant.state()).build();
        }
        Optional<Offer> open = offers.of(id);
        if (open.isPresent()) {
            return new Made(OfferView.of(sameOrRefused(open.get(), to), caller), false);
        }
        Offer made = offers.open(id, caller, to);
        history.note(grant, GrantEvent.OFFERED, Passage.between(caller, to));
        return new Made(OfferView.of(made, caller), true);
    }

    /** Takes what is offered: from now on it is the caller's. */
    @Transactional
    WalletItem accept(UUID id, WalletItems items) {
        UUID caller = holders.caller();
        Grant grant = grants.locked(id).orElseThrow(Grants::unknown);
        Offer offer = offers.of(id).filter(open -> open.to().equals(caller)).orElseThrow(Grants::unknown);
        grant.passTo(caller);
        offers.close(offer, "ACCEPTED");
        history.note(grant, GrantEvent.PASSED_ON, Passage.between(offer.from(), caller));
        return items.of(List.of(grant), caller).getFirst();
    }

    /** Ends an offer: by who made it, or by whom it was made to. */
    @Transactional
    void end(UUID id) {
        UUID caller = holders.caller();
        Grant grant = grants.locked(id).orElseThrow(Grants::unknown);
        Offer offer = offers.of(id).filter(open -> open.to().equals(caller) || open.from().equals(caller))
                .orElseThrow(Grants::unknown);
        boolean declined = offer.to().equals(caller);
        offers.close(offer, declined ? "DECLINED" : "WITHDRAWN");
        history.note(grant, declined ? GrantEvent.DECLINED : GrantEvent.WITHDRAWN, Passage.between(offer.from(), offer.to()));
    }

    private UUID person(Recipient recipient) {
        return people.known(List.of(recipient)).get(recipient);
    }

    private static Offer sameOrRefused(Offer open, UUID to) {
        if (!open.to().equals(to)) {
            throw GiftsProblem.ALREADY_OFFERED.because("Somebody else has not answered yet.");
        }
        return open;
    }

    record Made(OfferView offer, boolean isNew) {
    }
}
