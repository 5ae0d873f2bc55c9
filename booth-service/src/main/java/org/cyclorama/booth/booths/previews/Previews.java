package org.cyclorama.booth.booths.previews;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.booth.BoothConfig;
import org.hibernate.Session;

import io.quarkus.scheduler.Scheduled;

/** Makes and opens preview links. */
@ApplicationScoped
public class Previews {

    private static final int RANDOM_BYTES = 32;

    private final Session database;
    private final BoothConfig config;

    Previews(Session database, BoothConfig config) {
        this.database = database;
        this.config = config;
    }

    /** A new link to a booth; whether the caller may hand one out is decided before. */
    @Transactional(TxType.MANDATORY)
    public PreviewLink create(UUID booth) {
        String token = token();
        Instant expiresAt = database.createNativeQuery("""
                INSERT INTO booth_preview (hash, booth, expires_at)
                VALUES (:hash, :booth, now() + cast(:lasts AS interval)) RETURNING expires_at""", Tuple.class)
                .setParameter("hash", hash(token))
                .setParameter("booth", booth)
                .setParameter("lasts", config.previewLasts().toString())
                .getSingleResult().get(0, Instant.class);
        return new PreviewLink("/api/booth/v1/booths/" + booth + "?preview=" + token, expiresAt);
    }

    /** Whether this is a link to this booth that has not expired; without a booth or a token it is none. */
    @Transactional
    public boolean opens(UUID booth, String token) {
        return booth != null && token != null && database.createNativeQuery("""
                SELECT EXISTS (SELECT FROM booth_preview WHERE hash = :hash AND booth = :booth AND expires_at > now())""",
                Boolean.class)
                .setParameter("hash", hash(token))
                .setParameter("booth", booth)
                .getSingleResult();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetExpired() {
        database.createNativeMutationQuery("DELETE FROM booth_preview WHERE expires_at < now()").executeUpdate();
    }

    private static String token() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
