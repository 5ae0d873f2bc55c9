package org.cyclorama.gifts.redeeming;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.Session;

/** The files that downloads are, one for each gift. */
@ApplicationScoped
class GiftFiles {

    private final Session database;

    GiftFiles(Session database) {
        this.database = database;
    }

    /** Keeps a file, in place of the one before. */
    @Transactional
    void keep(String conference, String gift, GiftFile file) {
        if (database.createNativeQuery("SELECT code FROM gift WHERE conference = :conference AND code = :gift", String.class)
                .setParameter("conference", conference).setParameter("gift", gift).getSingleResultOrNull() == null) {
            throw CommonProblem.NOT_FOUND.because("There is no gift " + gift + ".");
        }
        database.createNativeMutationQuery("""
                INSERT INTO gift_file (conference, gift, name, media_type, content)
                VALUES (:conference, :gift, :name, :type, :content)
                ON CONFLICT (conference, gift) DO UPDATE
                SET name = excluded.name, media_type = excluded.media_type, content = excluded.content""")
                .setParameter("conference", conference)
                .setParameter("gift", gift)
                .setParameter("name", file.name())
                .setParameter("type", file.mediaType())
                .setParameter("content", file.content())
                .executeUpdate();
    }

    boolean has(String conference, String gift) {
        return database.createNativeQuery(
                "SELECT EXISTS (SELECT FROM gift_file WHERE conference = :conference AND gift = :gift)", Boolean.class)
                .setParameter("conference", conference)
                .setParameter("gift", gift)
                .getSingleResult();
    }

    /** The file of the gift that a grant is of, while the grant is not over. */
    @Transactional
    Optional<GiftFile> of(UUID grant) {
        return database.createNativeQuery("""
                SELECT f.name, f.media_type, f.content FROM gift_file f
                JOIN gift_grant g ON g.conference = f.conference AND g.gift = f.gift
                WHERE g.id = :grant AND g.state NOT IN ('EXPIRED', 'REVOKED')""", Tuple.class)
                .setParameter("grant", grant)
                .getResultStream()
                .map(row -> new GiftFile(row.get("name", String.class), row.get("media_type", String.class),
                        row.get("content", byte[].class)))
                .findFirst();
    }

    /** A file. */
    record GiftFile(String name, String mediaType, byte[] content) {
    }
}
