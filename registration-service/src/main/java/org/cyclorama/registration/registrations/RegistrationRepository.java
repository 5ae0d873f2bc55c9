package org.cyclorama.registration.registrations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.admission.Place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Registrations. */
@ApplicationScoped
public class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    /** Each looked up by itself, whatever the planner believes of a table that has just grown. */
    private static final String KNOWN = """
            SELECT r.id FROM unnest(cast(:emails AS text[])) AS asked (email) CROSS JOIN LATERAL (
                SELECT id FROM registration WHERE conference = :conference AND email = asked.email LIMIT 1) AS r
            UNION
            SELECT r.id FROM unnest(cast(:subjects AS text[])) AS asked (subject) CROSS JOIN LATERAL (
                SELECT id FROM registration WHERE conference = :conference AND subject = asked.subject LIMIT 1) AS r""";

    /** Found by the id alone, which leads its index: by conference and partner, all of the partner's people would be read. */
    private static final String EXTERNAL_IDS = """
            SELECT r.external_id FROM unnest(cast(:ids AS text[])) AS asked (id) CROSS JOIN LATERAL (
                SELECT external_id FROM registration
                WHERE external_id = asked.id AND conference || '' = :conference AND partner || '' = :partner LIMIT 1) AS r""";

    /**
     * One row is looked at whether the id exists or not, that of the id or the next: else the few microseconds that it takes to
     * fetch a row and leave it out would tell that it is there.
     */
    private static final String OWN = """
            SELECT nearest.* FROM (SELECT * FROM registration WHERE id >= :id ORDER BY id LIMIT 1) AS nearest
            WHERE nearest.id = :id AND (nearest.subject = :subject OR nearest.partner = :partner)""";

    /** The heads of each list are read from its index, and no more of them than can be next. */
    private static final String HEADS = """
            SELECT head.id FROM unnest(cast(:places AS text[])) AS open (code) CROSS JOIN LATERAL (
                SELECT id, waiting_number FROM registration
                WHERE conference = :conference AND waiting_for = open.code ORDER BY waiting_number LIMIT :most) AS head
            ORDER BY head.waiting_number, head.id LIMIT :most""";

    /** Locked in the order of ids, so that two batches with the same people don't wait for each other. */
    public List<Registration> locked(String conference, Collection<String> emails, Collection<String> subjects) {
        List<UUID> known = getSession().createNativeQuery(KNOWN, UUID.class)
                .setParameter("conference", conference)
                .setParameter("emails", emails.toArray(String[]::new))
                .setParameter("subjects", subjects.toArray(String[]::new))
                .getResultList();
        return known.isEmpty() ? List.of() : locked(known);
    }

    /** Those of these ids of the partner's people that are somebody's already. */
    public List<String> knownExternalIds(String conference, String partner, Collection<String> externalIds) {
        return getSession().createNativeQuery(EXTERNAL_IDS, String.class)
                .setParameter("conference", conference)
                .setParameter("partner", partner)
                .setParameter("ids", externalIds.toArray(String[]::new))
                .getResultList();
    }

    /** These, locked in the order of ids. */
    public List<Registration> locked(Collection<UUID> ids) {
        return find("id in :ids order by id", Map.of("ids", ids)).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** These, in any order. */
    public List<Registration> withIds(Collection<UUID> ids) {
        return list("id in :ids", Map.of("ids", ids));
    }

    /** Who is at a place and has this in the name, in any case. */
    public List<Registration> named(String conference, String place, String name, int most) {
        return find("""
                conference = :conference and attendance.place = :place
                and locate(lower(:name), lower(attendee.name)) > 0 order by attendee.name, id""",
                Map.of("conference", conference, "place", place, "name", name))
                .range(0, most - 1)
                .list();
    }

    /** Who is at a place or waits for it, locked; the place itself must be. */
    public List<Registration> allLocked(String conference, String place) {
        return find("conference = :conference and (attendance.place = :place or attendance.waitingFor = :place) order by id",
                Map.of("conference", conference, "place", place))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * The person's own, or its partner's. Of what is neither nothing is loaded, and it takes as long as what does not exist.
     */
    Optional<Registration> own(UUID id, String subject, String partner) {
        return getSession().createNativeQuery(OWN, Registration.class)
                .setParameter("id", id)
                .setParameter("subject", subject)
                .setParameter("partner", partner)
                .uniqueResultOptional();
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

    /** What others registered for an address before its person logged in. */
    List<UUID> unclaimed(String email, String subject) {
        return getEntityManager().createQuery("""
                select r.id from Registration r where r.attendee.email = :email and r.subject is null
                and not exists (select 1 from Registration other
                    where other.conference = r.conference and other.subject = :subject)
                order by r.id""", UUID.class)
                .setParameter("email", email)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** Who is next for these places, whose rows must be locked: whoever waits longest first. */
    List<Registration> headsOfWaitingLists(String conference, List<Place> places, int most) {
        List<UUID> next = getSession().createNativeQuery(HEADS, UUID.class)
                .setParameter("conference", conference)
                .setParameter("places", places.stream().map(Place::code).toArray(String[]::new))
                .setParameter("most", most)
                .getResultList();
        return locked(next).stream().sorted(Comparator.comparingLong(one -> one.attendance().waitingNumber())).toList();
    }

    /** Who waits for a seat and is not online meanwhile, for want of room there. */
    List<Registration> waitlistedElsewhere(String conference, int most) {
        return find("""
                conference = :conference and attendance.state = WAITLISTED and attendance.mode = ONLINE
                order by changedAt, id""", Map.of("conference", conference))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, most - 1)
                .list();
    }

    /** Slugs of conferences of whose people a clearance is noted. */
    public List<String> conferencesWithClearances() {
        return getEntityManager().createQuery(
                "select distinct r.conference from Registration r where r.clearanceValidUntil is not null", String.class)
                .getResultList();
    }

    /** Forgets every clearance of a conference, and tells how many they were. */
    @Transactional
    public int purgeClearances(String conference) {
        return update("update versioned Registration set clearanceValidUntil = null "
                + "where conference = :conference and clearanceValidUntil is not null", Map.of("conference", conference));
    }

    /** 1 for who is next; 0 for who does not wait. */
    public long rank(Registration registration) {
        return registration.waitingFor() == null ? 0
                : count("conference = :conference and attendance.waitingFor = :place and attendance.waitingNumber <= :number",
                        Map.of("conference", registration.conference(), "place", registration.waitingFor(), "number",
                                registration.waitingNumber()));
    }
}
