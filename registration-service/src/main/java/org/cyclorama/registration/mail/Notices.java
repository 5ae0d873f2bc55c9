package org.cyclorama.registration.mail;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.defaults.outbox.Outbox;
import org.cyclorama.registration.registrations.changes.Changes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Puts a mail into the outbox for every change that its person should hear of. */
@ApplicationScoped
class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    private static final String NO_SERVER = "none";

    private final Session database;
    private final ObjectMapper json;
    private final boolean isOn;

    Notices(Session database, ObjectMapper json, @ConfigProperty(name = "quarkus.mailer.host") String server) {
        this.database = database;
        this.json = json;
        this.isOn = !NO_SERVER.equals(server);
    }

    void announce(@Observes StartupEvent event) {
        if (!isOn) {
            LOG.info("No mail is sent: there is no server (quarkus.mailer.host)");
        }
    }

    void on(@Observes Changes changes) {
        List<Notice> notices = isOn ? changes.all().stream().filter(change -> change.told() && !change.after().test())
                .flatMap(change -> Occasion.of(change).map(occasion -> Notice.of(change, occasion)).stream()).toList()
                : List.of();
        if (!notices.isEmpty()) {
            put(notices);
        }
    }

    /** As Outbox.put does, but all in one statement: a batch must not wait for five hundred. */
    private void put(List<Notice> notices) {
        database.createNativeMutationQuery("""
                INSERT INTO outbox_message (destination, ordering_key, payload)
                SELECT :destination, notice ->> 'registration', notice
                FROM jsonb_array_elements(cast(:notices AS jsonb)) AS notice""")
                .setParameter("destination", MailDelivery.NAME)
                .setParameter("notices", write(notices))
                .executeUpdate();
    }

    private String write(List<Notice> notices) {
        try {
            return json.writeValueAsString(notices);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Notices are plain records", e);
        }
    }
}
