package org.cyclorama.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** The migration waits for no lock for ever: what queued behind it would wait as long. */
class MigrationIT {

    @Test
    void givesUpWaitingForALockAndSucceedsOnceThatIsGone() throws Exception {
        try (PackagedService service = new PackagedService(Map.of())) {
            assertThat(service.migrate()).isZero();
            try (Connection holder = service.connect()) {
                holder.setAutoCommit(false);
                holder.createStatement().execute("LOCK TABLE flyway_schema_history");
                assertThat(service.migrate()).isNotZero();
                holder.rollback();
            }
            assertThat(service.migrate()).isZero();
        }
    }
}
