package org.cyclorama.booth.spaces.panoramas;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.retention.ConferenceData;
import org.cyclorama.defaults.conditional.Versions;
import org.hibernate.Session;

/** The table of pictures. */
@ApplicationScoped
public class Panoramas implements ConferenceData {

    /** What a scene names a picture by, as a regular expression. */
    public static final String ADDRESS = "/api/booth/v1/conferences/[A-Za-z0-9][A-Za-z0-9-]{0,62}/panoramas/[A-Za-z0-9][A-Za-z0-9_-]{0,62}";

    private final Session database;
    private final Versions versions;
    private final Clock clock;

    Panoramas(Session database, Versions versions, Clock clock) {
        this.database = database;
        this.versions = versions;
        this.clock = clock;
    }

    /** A picture as it is now, and whether it is new. */
    record Kept(PanoramaView panorama, boolean created) {
    }

    /** A picture's bytes. */
    record Shown(String type, byte[] bytes, long version) {
    }

    /** Those of these addresses at which the conference has a picture; another conference's picture would go with that. */
    @Transactional
    public Set<String> known(String conference, Collection<String> addresses) {
        return Set.copyOf(database.createNativeQuery("""
                SELECT address FROM (SELECT '/api/booth/v1/conferences/' || conference || '/panoramas/' || code AS address
                    FROM panorama WHERE conference = :conference) kept
                WHERE address IN (:addresses)""", String.class)
                .setParameter("conference", conference)
                .setParameterList("addresses", addresses)
                .getResultList());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the bytes are no picture of a whole sphere */
    @Transactional
    Kept keep(String conference, String code, byte[] bytes, HttpHeaders headers) {
        Picture picture = Picture.read(bytes)
                .orElseThrow(() -> BoothProblem.NOT_A_PANORAMA.because("It is neither JPEG, PNG nor WebP."));
        if (!picture.isEquirectangular()) {
            throw BoothProblem.NOT_A_PANORAMA.because("It has %d × %d pixels; a whole sphere is twice as wide as high."
                    .formatted(picture.width(), picture.height()));
        }
        Optional<Tuple> there = version(conference, code);
        there.ifPresentOrElse(
                row -> versions.requireCurrent(headers, row.get("id", UUID.class), row.get("version", Long.class)),
                () -> Versions.requireCreation(headers));
        Tuple row = write(conference, code, picture, bytes);
        long version = row.get("version", Long.class);
        versions.note(row.get("id", UUID.class), version, Set.of("bytes"));
        return new Kept(new PanoramaView(conference, code, "/api/booth/v1/conferences/" + conference + "/panoramas/" + code,
                picture.type(), picture.width(), picture.height(), tag(version)), there.isEmpty());
    }

    @Transactional
    Optional<Shown> show(String conference, String code) {
        return database.createNativeQuery(
                "SELECT type, bytes, version FROM panorama WHERE conference = :conference AND code = :code", Tuple.class)
                .setParameter("conference", conference)
                .setParameter("code", code)
                .getResultStream()
                .map(row -> new Shown(row.get("type", String.class), row.get("bytes", byte[].class),
                        row.get("version", Long.class)))
                .findFirst();
    }

    @Override
    @Transactional
    public void delete(String conference) {
        database.createNativeMutationQuery(
                "DELETE FROM change_note WHERE resource IN (SELECT id FROM panorama WHERE conference = :conference)")
                .setParameter("conference", conference)
                .executeUpdate();
        database.createNativeMutationQuery("DELETE FROM panorama WHERE conference = :conference")
                .setParameter("conference", conference)
                .executeUpdate();
    }

    /** The row, locked, so that of two who replace the same version one is told. */
    private Optional<Tuple> version(String conference, String code) {
        return database.createNativeQuery(
                "SELECT id, version FROM panorama WHERE conference = :conference AND code = :code FOR UPDATE", Tuple.class)
                .setParameter("conference", conference)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Of two who create the same at once, the second is one who replaces; it has the last word, as with any two uploads. */
    private Tuple write(String conference, String code, Picture picture, byte[] bytes) {
        return database.createNativeQuery("""
                INSERT INTO panorama (conference, code, type, width, height, bytes, changed_at)
                VALUES (:conference, :code, :type, :width, :height, :bytes, :now)
                ON CONFLICT (conference, code) DO UPDATE SET version = panorama.version + 1, type = excluded.type,
                    width = excluded.width, height = excluded.height, bytes = excluded.bytes, changed_at = excluded.changed_at
                RETURNING id, version""", Tuple.class)
                .setParameter("conference", conference)
                .setParameter("code", code)
                .setParameter("type", picture.type())
                .setParameter("width", picture.width())
                .setParameter("height", picture.height())
                .setParameter("bytes", bytes)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private static String tag(long version) {
        return "\"" + Versions.tag(version).getValue() + "\"";
    }
}
