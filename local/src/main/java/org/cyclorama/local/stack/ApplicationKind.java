package org.cyclorama.local.stack;

import java.util.List;
import java.util.Set;

import org.cyclorama.local.build.Module;
import org.cyclorama.local.machine.Port;

/** The applications as data: what each is called, where it listens, whom it calls, what it builds from. */
public enum ApplicationKind {

    REGISTRATION("registration", "registration-service", Port.REGISTRATION, Port.REGISTRATION_MANAGEMENT),
    AGENDA("agenda", "agenda-service", Port.AGENDA, Port.AGENDA_MANAGEMENT),
    BOOTH("booth", "booth-service", Port.BOOTH, Port.BOOTH_MANAGEMENT),
    GIFTS("gifts", "gifts-service", Port.GIFTS, Port.GIFTS_MANAGEMENT),
    GATEWAY("gateway", "gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT);

    private static final Set<ApplicationKind> SIGNING = Set.of(REGISTRATION, GIFTS);

    private static final Set<ApplicationKind> MAILING = Set.of(REGISTRATION, BOOTH);

    private final String label;
    private final String module;
    private final Port http;
    private final Port management;

    ApplicationKind(String label, String module, Port http, Port management) {
        this.label = label;
        this.module = module;
        this.http = http;
        this.management = management;
    }

    /** Its short name, which is also that of its database. */
    public String label() {
        return label;
    }

    /** Its Maven module, which is also its client id at the identity provider. */
    public String module() {
        return module;
    }

    public Port http() {
        return http;
    }

    public Port management() {
        return management;
    }

    public boolean isGateway() {
        return this == GATEWAY;
    }

    /** Whether it signs something and so needs a private key set. */
    public boolean signs() {
        return SIGNING.contains(this);
    }

    /** Whether it writes to people. */
    public boolean sendsMail() {
        return MAILING.contains(this);
    }

    /** What it is built from. */
    public Module build() {
        return new Module(module, isGateway()
                ? List.of(module + "/src/main", module + "/pom.xml", "portal/src", "portal/public", "portal/index.html",
                        "portal/package-lock.json", "pom.xml")
                : List.of(module + "/src/main", module + "/pom.xml", "service-defaults/src/main", "service-defaults/pom.xml",
                        "pom.xml"));
    }

    public static List<ApplicationKind> services() {
        return List.of(REGISTRATION, AGENDA, BOOTH, GIFTS);
    }
}
