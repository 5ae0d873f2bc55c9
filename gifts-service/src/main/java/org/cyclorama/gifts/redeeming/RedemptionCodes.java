package org.cyclorama.gifts.redeeming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gifts.GiftsConfig;
import org.hibernate.Session;

/** Codes to redeem with: one for each grant, kept as a digest, by the database's own clock, gone with their use. */
@ApplicationScoped
class RedemptionCodes {

    /** Crockford's: nothing that can be taken for something else when read aloud. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final Session database;
    private final GiftsConfig config;

    RedemptionCodes(Session database, GiftsConfig config) {
        this.database = database;
        this.config = config;
    }

    /** A new code; those before it are no longer good. */
    Issued issue(UUID grant) {
        // Not a field: a native image must not be built with a random generator that is seeded already.
        SecureRandom random = new SecureRandom();
        String code = random.ints(GROUPS, 0, 1 << (5 * GROUP)).mapToObj(RedemptionCodes::group)
                .collect(Collectors.joining("-"));
        Instant until = database.createNativeQuery("""
                INSERT INTO redemption_code (grant_id, digest, valid_until)
                VALUES (:grant, :digest, now() + cast(:while AS interval))
                ON CONFLICT (grant_id) DO UPDATE SET digest = excluded.digest, valid_until = excluded.valid_until
                RETURNING valid_until""", Instant.class)
                .setParameter("grant", grant)
                .setParameter("digest", digest(grant, code))
                .setParameter("while", config.redemptionCode().toString())
                .getSingleResult();
        return new Issued(code, until);
    }

    /** Uses a code up. @return whether it was good */
    boolean use(UUID grant, String code) {
        return database.createNativeMutationQuery("""
                DELETE FROM redemption_code WHERE grant_id = :grant AND digest = :digest AND valid_until > now()""")
                .setParameter("grant", grant)
                .setParameter("digest", digest(grant, code.toUpperCase(Locale.ROOT)))
                .executeUpdate() == 1;
    }

    /** No code of this grant is good any more. */
    void forget(UUID grant) {
        database.createNativeMutationQuery("DELETE FROM redemption_code WHERE grant_id = :grant")
                .setParameter("grant", grant)
                .executeUpdate();
    }

    private static String group(int bits) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            letters.append(LETTERS.charAt(bits >> (5 * i) & 31));
        }
        return letters.toString();
    }

    private static String digest(UUID grant, String code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((grant + code).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    record Issued(String code, Instant validUntil) {
    }
}
