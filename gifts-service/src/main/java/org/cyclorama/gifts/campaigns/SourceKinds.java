package org.cyclorama.gifts.campaigns;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.language.LocalText;
import org.cyclorama.gifts.GiftsProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What campaigns can give for: data. A source of kind BOOTH is written {@code booth:<name>}. */
@ApplicationScoped
class SourceKinds {

    private static final int MOST = 200;

    private final Session database;
    private final ObjectMapper json;

    SourceKinds(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void require(String code) {
        if (database.createNativeQuery("SELECT code FROM source_kind WHERE code = :code", String.class)
                .setParameter("code", code).getSingleResultOrNull() == null) {
            throw GiftsProblem.UNKNOWN_SOURCE_KIND.because("source-kinds does not list it.");
        }
    }

    List<Kind> all() {
        return database.createNativeQuery("SELECT code, name::text AS name FROM source_kind ORDER BY code LIMIT :most",
                Tuple.class)
                .setParameter("most", MOST)
                .getResultStream()
                .map(row -> new Kind(row.get("code", String.class), LocalText.of(read(row.get("name", String.class)))))
                .toList();
    }

    /** Adds a kind, or names it anew. @return whether it is new */
    @Transactional
    boolean define(String code, Map<String, String> name) {
        return database.createNativeQuery("""
                INSERT INTO source_kind (code, name) VALUES (:code, cast(:name AS jsonb))
                ON CONFLICT (code) DO UPDATE SET name = excluded.name RETURNING old.code IS NULL""", Boolean.class)
                .setParameter("code", code)
                .setParameter("name", write(name))
                .getSingleResult();
    }

    private Map<String, String> read(String name) {
        try {
            return json.readValue(name, new TypeReference<>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The table holds JSON", e);
        }
    }

    private String write(Map<String, String> name) {
        try {
            return json.writeValueAsString(name);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are JSON", e);
        }
    }

    /** A kind of source. */
    @Schema(name = "SourceKindView", description = "A kind of source")
    record Kind(
            @Schema(examples = "BOOTH") String code,
            LocalText name) {
    }
}
