package org.cyclorama.defaults.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SchemaValidationException;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * No request comes before the schema is one that this version can work with: all its migrations applied, by whomever, and
 * every entity's table as it expects it. A schema that is ahead of it will do. Looked at until it holds, as schemas only go
 * forward.
 */
@Readiness
@ApplicationScoped
class SchemaReadiness implements HealthCheck {

    private final Flyway flyway;
    private final EntityManagerFactory entities;
    private volatile boolean fits;

    SchemaReadiness(Flyway flyway, EntityManagerFactory entities) {
        this.flyway = flyway;
        this.entities = entities;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("schema");
        return fits ? answer.up().build() : look(answer);
    }

    private HealthCheckResponse look(HealthCheckResponseBuilder answer) {
        MigrationInfo[] pending = flyway.info().pending();
        if (pending.length > 0) {
            return answer.down().withData("waits for", pending[pending.length - 1].getVersion().getVersion()).build();
        }
        try {
            entities.getSchemaManager().validate();
        } catch (SchemaValidationException e) {
            return answer.down().withData("does not fit", e.getMessage()).build();
        }
        fits = true;
        return answer.up().build();
    }
}
