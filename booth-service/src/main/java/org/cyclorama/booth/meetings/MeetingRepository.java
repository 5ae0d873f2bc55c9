package org.cyclorama.booth.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.meetings.MeetingView.Meeting;
import org.cyclorama.booth.meetings.SlotView.Offered;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Slots and bookings. A query for a team carries its territory. */
@ApplicationScoped
class MeetingRepository {

    private final Session database;

    MeetingRepository(Session database) {
        this.database = database;
    }

    void keep(Object slotOrBooking) {
        database.persist(slotOrBooking);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** What can still be met at a booth, and who comes only for a territory that it belongs to. */
    List<Offered> offered(UUID booth, Territory territory, Instant now, Instant start, UUID after, int most) {
        return territory.bind(database.createSelectionQuery("""
                select new org.cyclorama.booth.meetings.SlotView$Offered(s,
                    case when taken.id is null and s.start > :now then true else false end, seen,
                    case when %1$s then true else false end)
                from MeetingSlot s join Booth b on b.id = s.booth
                left join MeetingBooking taken on taken.slot = s.id and taken.state = BOOKED
                left join MeetingBooking seen on seen.id = taken.id and %1$s
                where s.booth = :booth and s.withdrawnAt is null and s.end > :now
                  and (s.start > :start or s.start = :start and s.id > :after)
                order by s.start, s.id""".formatted(Territory.COVERS_B), Offered.class))
                .setParameter("booth", booth)
                .setParameter("now", now)
                .setParameter("start", start)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Slots to change, locked in the order of their ids, so that two who need the same ones never wait for each other. */
    List<MeetingSlot> toChange(List<UUID> ids) {
        return locked(database.createSelectionQuery(
                "from MeetingSlot where id in :ids and withdrawnAt is null order by id", MeetingSlot.class)
                .setParameterList("ids", ids)).getResultList();
    }

    /** A slot of a territory, to change. */
    Optional<MeetingSlot> toChange(UUID id, Territory territory) {
        return locked(territory.bind(database.createSelectionQuery("""
                from MeetingSlot where id = :id and withdrawnAt is null
                  and booth in (select b.id from Booth b where %s)""".formatted(Territory.COVERS_B), MeetingSlot.class)))
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    boolean isOffered(UUID id) {
        return database.createSelectionQuery("select count(*) from MeetingSlot where id = :id and withdrawnAt is null",
                Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    Optional<MeetingBooking> booked(UUID slot) {
        return database.createSelectionQuery("from MeetingBooking where slot = :slot and state = BOOKED", MeetingBooking.class)
                .setParameter("slot", slot)
                .uniqueResultOptional();
    }

    List<Meeting> of(String person, Instant start, UUID after, int most) {
        return database.createSelectionQuery("""
                select new org.cyclorama.booth.meetings.MeetingView$Meeting(b, s)
                from MeetingBooking b join MeetingSlot s on s.id = b.slot
                where b.person = :person and (b.start > :start or b.start = :start and b.id > :after)
                order by b.start, b.id""", Meeting.class)
                .setParameter("person", person)
                .setParameter("start", start)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    List<UUID> slotsToCome(String person, Instant now) {
        return database.createSelectionQuery(
                "select slot from MeetingBooking where person = :person and state = BOOKED and start > :now", UUID.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList();
    }

    /** Meetings of which nobody was reminded, and which no other replica is reminding of. */
    List<MeetingBooking> toRemind(Instant from, Instant to, int most) {
        return database.createSelectionQuery("""
                from MeetingBooking where state = BOOKED and remindedAt is null and start > :from and start <= :to
                order by start""", MeetingBooking.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    MeetingSlot slot(UUID id) {
        return database.find(MeetingSlot.class, id);
    }

    /** What one person does with its meetings happens one after another, whatever slots it is about. */
    void lockPerson(String person) {
        database.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended('meeting ' || :person, 0)) AS text)",
                String.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    private static <T> SelectionQuery<T> locked(SelectionQuery<T> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
    }
}
