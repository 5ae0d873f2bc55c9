package org.cyclorama.gifts.redeeming;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.gifts.GiftsProblem;
import org.cyclorama.gifts.catalogue.Catalogue;
import org.cyclorama.gifts.catalogue.Codes;
import org.cyclorama.gifts.grants.Grant;
import org.cyclorama.gifts.grants.GrantEvent;
import org.cyclorama.gifts.grants.GrantHistory;
import org.cyclorama.gifts.grants.GrantHistory.Passage;
import org.cyclorama.gifts.grants.GrantState;
import org.cyclorama.gifts.grants.GrantView;
import org.cyclorama.gifts.grants.Grants;
import org.cyclorama.gifts.grants.Holders;

/** The steps of a grant's life. */
@ApplicationScoped
class Redeeming {

    private final Grants grants;
    private final Holders holders;
    private final GrantHistory history;
    private final Catalogue catalogue;
    private final Codes codes;
    private final RedemptionCodes redemptionCodes;
    private final Clock clock;

    Redeeming(Grants grants, Holders holders, GrantHistory history, Catalogue catalogue, Codes codes,
            RedemptionCodes redemptionCodes, Clock clock) {
        this.grants = grants;
        this.holders = holders;
        this.history = history;
        this.catalogue = catalogue;
        this.codes = codes;
        this.redemptionCodes = redemptionCodes;
        this.clock = clock;
    }

    /** Shows a gift to its holder, as often as wanted. */
    @Transactional
    RevealView reveal(UUID id) {
        Grant grant = look(id);
        return RevealView.of(grant, catalogue.gift(grant.conference(), grant.gift()), codes.of(id).orElse(null),
                grant.state() == GrantState.REVEALED ? redemptionCodes.issue(id) : null);
    }

    /** The grant, which its holder has seen now. */
    @Transactional(TxType.MANDATORY)
    Grant look(UUID id) {
        Grant grant = grants.held(id, holders.caller());
        requireUsable(grant);
        if (grant.state() == GrantState.GRANTED) {
            step(grant, GrantEvent.REVEALED);
        }
        return grant;
    }

    /** Uses a gift up, by its holder. */
    @Transactional
    GrantView redeem(UUID id, Optional<String> code) {
        Grant grant = grants.held(id, holders.caller());
        requireUsable(grant);
        if (grant.state() != GrantState.REDEEMED && !code.map(told -> redemptionCodes.use(id, told)).orElse(false)) {
            throw GiftsProblem.REDEMPTION_CODE_REFUSED.because("This is not the code that is good now.");
        }
        step(grant, GrantEvent.REDEEMED);
        return GrantView.of(grant);
    }

    /** Uses a gift up, by the door staff, who look at it for its holder. */
    @Transactional
    GrantView redeemAtDoor(UUID id) {
        Grant grant = grants.forStaff(id, Roles.DOOR_STAFF);
        requireUsable(grant);
        if (grant.state() == GrantState.GRANTED) {
            step(grant, GrantEvent.REVEALED);
        }
        step(grant, GrantEvent.REDEEMED);
        redemptionCodes.forget(id);
        return GrantView.of(grant);
    }

    /** Takes a gift back. Its piece does not return to the stock: it was given. */
    @Transactional
    GrantView revoke(UUID id, String reason) {
        Grant grant = grants.forStaff(id, Roles.ORGANIZER);
        grant.revoke();
        redemptionCodes.forget(id);
        history.note(grant, GrantEvent.REVOKED, Passage.because(reason));
        return GrantView.of(grant);
    }

    private void step(Grant grant, GrantEvent event) {
        if (event == GrantEvent.REVEALED) {
            grant.reveal(clock.instant());
        } else {
            grant.redeem(clock.instant());
        }
        // Each step by itself: the table refuses to skip one.
        grants.flush();
        history.note(grant, event, Passage.NONE);
    }

    private void requireUsable(Grant grant) {
        if (grant.state().isOver()) {
            throw GiftsProblem.STEP_NOT_ALLOWED.describe("It is " + grant.state() + ".").with("state", grant.state()).build();
        }
        if (!catalogue.gift(grant.conference(), grant.gift()).isValidAt(clock.instant())) {
            throw GiftsProblem.NOT_VALID_NOW.because("The gift can be used in its time only.");
        }
    }
}
