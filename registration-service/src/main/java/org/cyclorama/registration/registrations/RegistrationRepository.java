package org.cyclorama.registration.registrations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Registrations. */
@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    /** Locked in the order of ids, so that two batches with the same people don't wait for each other. */
    List<Registration> lockedWithEmails(String conference, Collection<String> emails) {
        return find("conference = :conference and attendee.email in :emails order by id",
                Map.of("conference", conference, "emails", emails))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Registration> ofSubject(String conference, String subject) {
        return find("conference = :conference and subject = :subject",
                Map.of("conference", conference, "subject", subject))
                .firstResultOptional();
    }

    Optional<Registration> lockedOfSubject(String conference, String subject) {
        return find("conference = :conference and subject = :subject",
                Map.of("conference", conference, "subject", subject))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Registration> ofSubject(String subject, UUID after, int most) {
        return find("subject = :subject and id > :after order by id", Map.of("subject", subject, "after", after))
                .range(0, most - 1)
                .list();
    }

    List<Registration> page(String conference, String partner, Filter filter, UUID after, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("conference", conference);
        values.put("after", after);
        values.put("partner", partner);
        values.put("state", filter.state);
        values.put("kind", filter.kind);
        values.put("country", filter.country);
        return find("""
                conference = :conference and id > :after
                and (:partner is null or partner = :partner)
                and (:state is null or attendance.state = :state)
                and (:kind is null or kind = :kind)
                and (:country is null or attendee.country = :country)
                order by id""", values)
                .range(0, most - 1)
                .list();
    }

    /** Where a registration has or wants a place, asked without loading it. */
    Whereabouts whereabouts(UUID id) {
        Tuple row = getSession()
                .createNativeQuery("SELECT conference, place, waiting_for FROM registration WHERE id = :id", Tuple.class)
                .setParameter("id", id).getSingleResult();
        return new Whereabouts(row.get("conference", String.class),
                Stream.of(row.get("place", String.class), row.get("waiting_for", String.class)).filter(Objects::nonNull)
                        .toList());
    }

    /** Codes of the places that a registration has or waits for. */
    record Whereabouts(String conference, List<String> places) {
    }

    /** Whether the partner knows somebody else by this id. */
    boolean hasAnother(Registration than, String partner, String externalId) {
        return partner != null && externalId != null && count(
                "conference = :conference and partner = :partner and externalId = :externalId and id <> :id",
                Map.of("conference", than.conference(), "partner", partner, "externalId", externalId, "id", than.id())) > 0;
    }

    /** Who is next for this place; its row must be locked. */
    Optional<Registration> headOfWaitingList(String conference, String place) {
        return find("conference = :conference and attendance.waitingFor = :place order by attendance.waitingNumber",
                Map.of("conference", conference, "place", place))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, 0)
                .firstResultOptional();
    }

    /** 1 for who is next; 0 for who does not wait. */
    long rank(Registration registration) {
        return registration.waitingFor() == null ? 0
                : count("conference = :conference and attendance.waitingFor = :place and attendance.waitingNumber <= :number",
                        Map.of("conference", registration.conference(), "place", registration.waitingFor(), "number",
                                registration.waitingNumber()));
    }

    /** Gives a person the registrations made for the address before the first login. */
    int claim(String subject, String verifiedEmail) {
        return update(
                """
                        update versioned Registration r set r.subject = :subject
                        where r.attendee.email = :email and r.subject is null
                        and not exists (select 1 from Registration other where other.conference = r.conference and other.subject = :subject)""",
                Map.of("subject", subject, "email", verifiedEmail));
    }
}
