package org.cyclorama.local.stack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Port;
import org.cyclorama.local.machine.Ports;
import org.cyclorama.local.machine.Secrets;
import org.cyclorama.local.machine.SigningKeys;

/** What each application is told by environment variables: the same names as a pod gets in Kubernetes. */
public final class ApplicationEnvironment {

    private final Folders folders;
    private final Ports ports;
    private final Secrets secrets;
    private final DomainClock clock;

    public ApplicationEnvironment(Folders folders, Ports ports, Secrets secrets, DomainClock clock) {
        this.folders = folders;
        this.ports = ports;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Map<String, String> of(ApplicationKind kind) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", number(kind.http()));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", number(kind.management()));
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", realm());
        // Nobody collects traces here, and every service would complain about that.
        variables.put("QUARKUS_LOG_CATEGORY__IO_QUARKUS_OPENTELEMETRY__LEVEL", "ERROR");
        clock.offset().ifPresent(offset -> variables.put("CYCLORAMA_DEFAULTS_CLOCK_OFFSET", offset.toString()));
        if (kind.isGateway()) {
            addGateway(variables);
        } else {
            addService(kind, variables);
        }
        return variables;
    }

    private void addService(ApplicationKind kind, Map<String, String> variables) {
        String database = kind.label();
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + ports.of(Port.POSTGRES) + "/" + database);
        variables.put("QUARKUS_DATASOURCE_USERNAME", database);
        variables.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get("postgres." + database));
        variables.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
        // Not QUARKUS_OIDC_CLIENT_…, which Quarkus also reads as a second tenant of quarkus.oidc, called "client".
        // The local realm's clients have their id as secret.
        variables.put("CYCLORAMA_CLIENT_SECRET", kind.module());
        ApplicationKind.services().stream().filter(other -> other != kind)
                .forEach(other -> variables.put("QUARKUS_REST_CLIENT_" + upper(other) + "_URL", ports.url(other.http())));
        addWaysBack(kind, variables);
        if (kind.sendsMail()) {
            variables.put("QUARKUS_MAILER_HOST", "localhost");
            variables.put("QUARKUS_MAILER_PORT", number(Port.SMTP));
            variables.put("QUARKUS_MAILER_FROM", "Cyclorama <no-reply@cyclorama.example>");
        }
        if (kind.signs()) {
            variables.put("CYCLORAMA_DEFAULTS_KEYS_FILE", SigningKeys.fileOf(kind.label(), folders).toString());
        }
    }

    /** Where people and partners find the product, or are found. */
    private void addWaysBack(ApplicationKind kind, Map<String, String> variables) {
        String product = ports.url(Port.GATEWAY);
        switch (kind) {
            case AGENDA -> variables.put("CYCLORAMA_PUBLIC_ADDRESS", product);
            case BOOTH -> variables.put("CYCLORAMA_BOOTH_MAIL_PORTAL", product + "/expo");
            case REGISTRATION -> {
                variables.put("CYCLORAMA_REGISTRATION_MAIL_PORTAL", product + "/me");
                // A partner's system under development listens on this machine.
                variables.put("CYCLORAMA_REGISTRATION_WEBHOOKS_PRIVATE_ADDRESSES", "true");
            }
            case GIFTS, GATEWAY -> {
            }
        }
    }

    private void addGateway(Map<String, String> variables) {
        variables.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "gateway");
        // Everything is plain HTTP on this machine: no Secure cookies, no Strict-Transport-Security.
        variables.put("CYCLORAMA_GATEWAY_HTTPS", "false");
        variables.put("CYCLORAMA_GATEWAY_SESSION_SECRET", secrets.get("gateway.session"));
        ApplicationKind.services()
                .forEach(service -> variables.put("CYCLORAMA_GATEWAY_SERVICES_" + upper(service), ports.url(service.http())));
    }

    private String realm() {
        return ports.url(Port.KEYCLOAK) + "/realms/cyclorama";
    }

    private String number(Port port) {
        return Integer.toString(ports.of(port));
    }

    private static String upper(ApplicationKind kind) {
        return kind.label().toUpperCase(Locale.ROOT);
    }
}
