package org.cyclorama.booth.requests.answering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.requests.answering.MessageView.Side;
import org.hibernate.Session;

/** The table of messages. Who may read it is decided by the request that they belong to. */
@ApplicationScoped
class MessageRepository {

    private static final String COLUMNS = "id, side, name, language, text, written_at";

    private final Session database;

    MessageRepository(Session database) {
        this.database = database;
    }

    /** @param name null when it must not be known */
    MessageView write(UUID request, Side side, String writer, String name, NewMessage words, Instant at) {
        return view(database.createNativeQuery("""
                INSERT INTO collaboration_message (request, writer, id, side, name, language, text, written_at)
                VALUES (:request, :writer, uuidv7(), :side, :name, :language, :text, :at) RETURNING\s""" + COLUMNS, Tuple.class)
                .setParameter("request", request)
                .setParameter("writer", writer)
                .setParameter("side", side.name())
                .setParameter("name", name, String.class)
                .setParameter("language", words.language())
                .setParameter("text", words.text())
                .setParameter("at", at)
                .getSingleResult());
    }

    /** The oldest first. */
    List<MessageView> of(UUID request, UUID after, int most) {
        return database.createNativeQuery("SELECT " + COLUMNS
                + " FROM collaboration_message WHERE request = :request AND id > :after ORDER BY id LIMIT :most", Tuple.class)
                .setParameter("request", request)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultStream().map(MessageRepository::view).toList();
    }

    private static MessageView view(Tuple row) {
        return new MessageView(row.get("id", UUID.class), Side.valueOf(row.get("side", String.class)),
                row.get("name", String.class), row.get("language", String.class), row.get("text", String.class),
                row.get("written_at", Instant.class));
    }
}
