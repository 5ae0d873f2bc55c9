package org.cyclorama.e2e.journey;

import org.cyclorama.e2e.stack.Callers;

/** The reference event, as every caller addresses it. */
final class Event {

    static final String SLUG = "partners-2020";
    static final String AGENDA = "/api/agenda/v1/conferences/" + SLUG;
    static final String REGISTRATION = "/api/registration/v1";
    static final String REGISTRATIONS = REGISTRATION + "/conferences/" + SLUG + "/registrations";
    static final String BOOTH = "/api/booth/v1";
    static final String BOOTHS = BOOTH + "/conferences/" + SLUG + "/booths";
    static final String WALLET = "/api/gifts/v1/me/wallet";

    private Event() {
    }

    /** The id of a published booth, as any visitor finds it. */
    static String booth(Callers callers, String code) {
        return callers.anyone().get(BOOTHS).then().statusCode(200).extract()
                .path("items.find { it.code == '%s' }.id".formatted(code));
    }
}
