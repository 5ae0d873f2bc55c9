package org.cyclorama.load.registration;

import java.util.HashMap;
import java.util.Map;

import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/** A conference to register for, and what people send. */
final class Terms {

    static final String API = "/api/registration/v1";
    static final String CONFERENCE = API + "/conferences/partners-2020";

    private Terms() {
    }

    static void define(Target target, int places) throws Exception {
        define(target, CONFERENCE, places);
    }

    static void define(Target target, String conference, int places) throws Exception {
        target.send("PUT", conference + "/admission", Tokens.organizer(), """
                {"opensAt": "2020-01-01T00:00:00Z", "closesAt": "2099-01-01T00:00:00Z", "access": "OPEN",
                 "venues": [{"code": "HALL", "city": "Moscow", "country": "RU", "zone": "Europe/Moscow", "capacity": %d}]}"""
                .formatted(places), "If-None-Match", "*");
    }

    /** A partner that may send very many. */
    static void partner(Target target) throws Exception {
        target.send("PUT", API + "/partners/ACME", Tokens.organizer(), """
                {"name": "Acme", "country": "DE", "domains": ["acme.example"]}""", "If-None-Match", "*");
        target.send("PUT", CONFERENCE + "/partners/ACME", Tokens.organizer(), "{\"seats\": 1}", "If-None-Match", "*");
        target.execute("UPDATE partner_seats SET seats = 10000000");
    }

    static String person(long number, String mode) {
        return """
                {"name":"Jörg Müller %1$d","email":"p%1$d@acme.example","country":"DE","zone":"Europe/Berlin","language":"de",\
                "company":"Acme Distribution","tracks":["B2B"],"consents":["CONTACT"],"externalId":"acme-%1$d",%2$s}"""
                .formatted(number, mode);
    }

    static Map<String, String> headers(String token) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + token);
        headers.put("Content-Type", "application/json");
        return headers;
    }
}
