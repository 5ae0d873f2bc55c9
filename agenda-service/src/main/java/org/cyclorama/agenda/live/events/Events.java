package org.cyclorama.agenda.live.events;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Takes what happens. */
@ApplicationScoped
public class Events {

    private final EventRepository repository;
    private final ObjectMapper json;

    Events(EventRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /**
     * Tells every watcher of a conference, after the surrounding transaction commits and only then.
     *
     * @param data written as JSON: texts in all their languages, as plain maps
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID conference, EventKind kind, Object data) {
        try {
            repository.write(conference, kind, json.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event's data is a record or map that JSON can hold", e);
        }
    }
}
