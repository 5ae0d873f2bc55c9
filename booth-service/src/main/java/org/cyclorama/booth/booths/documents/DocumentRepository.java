package org.cyclorama.booth.booths.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.booths.content.BoothContent;
import org.cyclorama.booth.booths.teams.Territory;
import org.hibernate.Session;

/** The tables of documents. Who may read one is decided where it is read. */
@ApplicationScoped
class DocumentRepository {

    static final int PART = 256 * 1024;

    private final Session database;

    DocumentRepository(Session database) {
        this.database = database;
    }

    /**
     * A document as it is served.
     *
     * @param shown whether visitors see it
     */
    record Stored(UUID id, UUID booth, String name, String type, long bytes, String sha256, boolean shown) {

        BoothContent.Document named() {
            return new BoothContent.Document(id, name, type, bytes, "\"" + sha256 + "\"");
        }
    }

    /** A document that is public, or of the territory, or of the booth that a preview link opens. */
    Optional<Stored> readable(UUID id, Territory territory, UUID previewed) {
        return territory.bindNative(database.createNativeQuery("""
                SELECT d.*, s.shown FROM document d JOIN booth b ON b.id = d.booth
                LEFT JOIN booth_revision r ON r.booth = b.id AND r.number = b.revision
                CROSS JOIN LATERAL (SELECT coalesce(
                    r.content -> 'documents' @> jsonb_build_array(jsonb_build_object('id', d.id)), false) AS shown) s
                WHERE d.id = :id AND (s.shown OR b.id = :previewed OR (%s))""".formatted(Territory.COVERS_B_NATIVE),
                Tuple.class))
                .setParameter("id", id)
                .setParameter("previewed", Objects.requireNonNullElse(previewed, new UUID(0, 0)))
                .getResultStream()
                .map(row -> new Stored(row.get("id", UUID.class), row.get("booth", UUID.class), row.get("name", String.class),
                        row.get("type", String.class), row.get("bytes", Long.class), row.get("sha256", String.class),
                        row.get("shown", Boolean.class)))
                .findFirst();
    }

    BoothContent.Document store(UUID booth, String name, DocumentType type, Arrival arrived) {
        UUID id = database.createNativeQuery("""
                INSERT INTO document (id, booth, name, type, bytes, sha256, uploaded_at)
                VALUES (uuidv7(), :booth, :name, :type, :bytes, :sha256, now()) RETURNING id""", UUID.class)
                .setParameter("booth", booth)
                .setParameter("name", name)
                .setParameter("type", type.mediaType())
                .setParameter("bytes", arrived.bytes())
                .setParameter("sha256", arrived.sha256())
                .getSingleResult();
        try (InputStream bytes = Files.newInputStream(arrived.file())) {
            byte[] part = bytes.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                store(id, number, part);
                part = bytes.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A temporary file can't be read", e);
        }
        return new BoothContent.Document(id, name, type.mediaType(), arrived.bytes(), "\"" + arrived.sha256() + "\"");
    }

    /** Nothing when it was deleted meanwhile. */
    Optional<byte[]> part(UUID document, long number) {
        return database
                .createNativeQuery("SELECT bytes FROM document_part WHERE document = :id AND number = :number", byte[].class)
                .setParameter("id", document)
                .setParameter("number", (int) number)
                .uniqueResultOptional();
    }

    /** Deletes it unless a revision names it. */
    void forget(UUID document) {
        database.createNativeMutationQuery("""
                DELETE FROM document d WHERE id = :id AND NOT EXISTS (SELECT FROM booth_revision r WHERE r.booth = d.booth
                  AND r.content -> 'documents' @> jsonb_build_array(jsonb_build_object('id', d.id)))""")
                .setParameter("id", document)
                .executeUpdate();
    }

    private void store(UUID document, int number, byte[] bytes) {
        database.createNativeMutationQuery(
                "INSERT INTO document_part (document, number, bytes) VALUES (:document, :number, :bytes)")
                .setParameter("document", document)
                .setParameter("number", number)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }
}
