package org.cyclorama.local.machine;

/** Every port that the stack opens, with its default. The environment variable {@link #variable()} moves it. */
public enum Port {

    GATEWAY(8080),
    REGISTRATION(8081),
    AGENDA(8082),
    BOOTH(8083),
    GIFTS(8084),
    GATEWAY_MANAGEMENT(9080),
    REGISTRATION_MANAGEMENT(9081),
    AGENDA_MANAGEMENT(9082),
    BOOTH_MANAGEMENT(9083),
    GIFTS_MANAGEMENT(9084),
    KEYCLOAK(8180),
    POSTGRES(5433),
    SMTP(3025);

    private final int standard;

    Port(int standard) {
        this.standard = standard;
    }

    public int standard() {
        return standard;
    }

    /** The environment variable that moves this port, such as {@code CYCLORAMA_PORT_GATEWAY}. */
    public String variable() {
        return "CYCLORAMA_PORT_" + name();
    }
}
