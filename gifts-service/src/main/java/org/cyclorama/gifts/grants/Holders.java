package org.cyclorama.gifts.grants;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.gifts.people.Claim;
import org.cyclorama.gifts.people.People;
import org.cyclorama.gifts.people.Recipient;

/** The person who calls, to whom whatever was given to the person's verified address belongs from now on. */
@ApplicationScoped
public class Holders {

    private final Caller caller;
    private final People people;
    private final HandOver handOver;

    Holders(Caller caller, People people, HandOver handOver) {
        this.caller = caller;
        this.people = people;
        this.handOver = handOver;
    }

    /** Who calls, where the call names another person, too. First in a transaction: keys are locked before grants. */
    @Transactional(TxType.MANDATORY)
    public UUID callerNaming(Recipient other) {
        people.holdBoth(caller.subject(), caller.verifiedEmail(), other);
        return caller();
    }

    /** Who calls. First in a transaction: keys are locked before grants. */
    @Transactional(TxType.MANDATORY)
    public UUID caller() {
        Claim claim = people.claim(caller.subject(), caller.verifiedEmail());
        claim.absorbed().ifPresent(addressee -> handOver.handOver(addressee, claim.person()));
        return claim.person();
    }
}
