package org.cyclorama.gifts.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

/** Lists of codes to use elsewhere. Each code is given once, to one grant. */
@ApplicationScoped
public class Codes {

    private final Session database;

    Codes(Session database) {
        this.database = database;
    }

    /** Adds what is not in the list yet. @return how many are new */
    int add(String conference, String gift, Collection<String> codes) {
        return database.createNativeMutationQuery("""
                INSERT INTO gift_code (conference, gift, code)
                SELECT :conference, :gift, code FROM unnest(:codes) WITH ORDINALITY AS asked(code, place) ORDER BY place
                ON CONFLICT DO NOTHING""")
                .setParameter("conference", conference)
                .setParameter("gift", gift)
                .setParameter("codes", codes.toArray(String[]::new))
                .executeUpdate();
    }

    /** How many codes nobody has. */
    public long left(String conference, String gift) {
        return database
                .createNativeQuery("""
                        SELECT count(*) FROM gift_code WHERE conference = :conference AND gift = :gift AND grant_id IS NULL""",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("gift", gift)
                .getSingleResult();
    }

    /**
     * Gives each of these grants a code of its own, if the gift is one of codes. Late in a transaction, gifts by code: the list
     * is locked until the end, so that the last code is given too.
     *
     * @return the grants that have all they need
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> assign(String conference, String gift, List<UUID> grants) {
        if (grants.isEmpty() || !isOfCodes(conference, gift)) {
            return grants;
        }
        database.createNativeQuery("SELECT 1 FROM gift WHERE conference = :conference AND code = :gift FOR NO KEY UPDATE",
                Integer.class)
                .setParameter("conference", conference).setParameter("gift", gift).getSingleResult();
        return database.createNativeQuery("""
                WITH free AS (SELECT code, row_number() OVER (ORDER BY number) AS place FROM (
                        SELECT code, number FROM gift_code
                        WHERE conference = :conference AND gift = :gift AND grant_id IS NULL
                        ORDER BY number LIMIT :wanted) AS next),
                    wanting AS (SELECT id, place FROM unnest(:grants) WITH ORDINALITY AS asked(id, place))
                UPDATE gift_code c SET grant_id = wanting.id FROM free JOIN wanting USING (place)
                WHERE c.conference = :conference AND c.gift = :gift AND c.code = free.code RETURNING c.grant_id""", UUID.class)
                .setParameter("conference", conference)
                .setParameter("gift", gift)
                .setParameter("wanted", grants.size())
                .setParameter("grants", grants.toArray(UUID[]::new))
                .getResultList();
    }

    /** The code of a grant. */
    public Optional<String> of(UUID grant) {
        return database.createNativeQuery("SELECT code FROM gift_code WHERE grant_id = :grant", String.class)
                .setParameter("grant", grant)
                .getResultStream().findFirst();
    }

    private boolean isOfCodes(String conference, String gift) {
        return database.createNativeQuery("SELECT kind = 'CODE' FROM gift WHERE conference = :conference AND code = :gift",
                Boolean.class)
                .setParameter("conference", conference)
                .setParameter("gift", gift)
                .getSingleResult();
    }
}
