package org.cyclorama.registration.registrations.registering;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.admission.invitations.Invitations;
import org.cyclorama.registration.partners.Partners;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationRepository;
import org.cyclorama.registration.registrations.Seating;
import org.cyclorama.registration.registrations.changes.Changes;

/**
 * Registers people, one or five hundred, in one transaction. Repeating it changes nothing. Locks are taken in one order
 * everywhere: places by code, online last; partners' seats; invitations; people.
 */
@ApplicationScoped
public class Registering {

    private final RegistrationRepository registrations;
    private final RegistrationRows rows;
    private final Seating seating;
    private final Partners partners;
    private final Invitations invitations;
    private final Clock clock;
    private final Event<Changes> changes;

    Registering(RegistrationRepository registrations, RegistrationRows rows, Seating seating, Partners partners,
            Invitations invitations, Clock clock, Event<Changes> changes) {
        this.registrations = registrations;
        this.rows = rows;
        this.seating = seating;
        this.partners = partners;
        this.invitations = invitations;
        this.clock = clock;
        this.changes = changes;
    }

    /** What became of each applicant, in order. */
    @Transactional
    public List<Outcome> register(String conference, List<Applicant> applicants) {
        Round round = start(conference, applicants);
        List<Outcome> outcomes = new ArrayList<>(applicants.stream().map(round::settle).toList());
        Set<UUID> written = rows.insertMissing(round.fresh());
        if (written.size() < round.fresh().size()) {
            settleAgain(conference, applicants, outcomes, round, written);
        }
        registrations.flush();
        List<Changes> events = round.changes().isEmpty() ? List.of() : List.of(new Changes(conference, round.changes()));
        events.forEach(changes::fire);
        return outcomes;
    }

    private Round start(String conference, List<Applicant> applicants) {
        var plan = seating.lock(conference, each(applicants, applicant -> applicant.wish().venue()));
        var seats = partners.lockSeats(conference, each(applicants, Applicant::partner));
        var uses = invitations.lock(each(applicants, Applicant::invitation));
        Round round = new Round(conference, clock.instant(), plan, seats, uses);
        meet(round, conference, applicants);
        for (String partner : each(applicants, Applicant::partner)) {
            List<String> asked = externalIds(applicants, partner);
            round.knowExternalIds(partner,
                    asked.isEmpty() ? List.of() : registrations.knownExternalIds(conference, partner, asked));
        }
        return round;
    }

    private void meet(Round round, String conference, Collection<Applicant> applicants) {
        round.meet(registrations.locked(conference, each(applicants, applicant -> applicant.wish().email()),
                each(applicants, Applicant::subject)));
    }

    /**
     * Some were registered by somebody else at this very moment, so that their rows were not written: what was taken for them
     * is given back, and they are settled again as people who are known.
     */
    private void settleAgain(String conference, List<Applicant> applicants, List<Outcome> outcomes, Round round,
            Set<UUID> written) {
        Set<Registration> lost = round.withdrawUnwritten(written);
        meet(round, conference, applicants);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).person() != null && lost.contains(outcomes.get(i).person())) {
                outcomes.set(i, round.settle(applicants.get(i)));
            }
        }
        round.promoted(seating.fill(conference, round.plan()));
        Map<UUID, Registration> now = registrations.list("id in ?1", written).stream()
                .collect(Collectors.toMap(Registration::id, Function.identity()));
        // Who waited may have got what was given back.
        outcomes.replaceAll(outcome -> outcome instanceof Outcome.Created(Registration one, long rank)
                && now.containsKey(one.id()) ? new Outcome.Created(now.get(one.id()), registrations.rank(now.get(one.id())))
                        : outcome);
    }

    private static List<String> externalIds(List<Applicant> applicants, String partner) {
        return applicants.stream().filter(applicant -> partner.equals(applicant.partner()))
                .map(applicant -> applicant.wish().externalId()).filter(Objects::nonNull).toList();
    }

    private static <T> List<T> each(Collection<Applicant> applicants, Function<Applicant, T> fact) {
        return applicants.stream().map(fact).flatMap(Stream::ofNullable).distinct().sorted().toList();
    }
}
