package org.cyclorama.registration.listing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.cyclorama.registration.registrations.RegistrationView;

/** A list as a table: one line a registration. */
final class Table {

    static final List<String> HEADER = List.of("id", "kind", "state", "mode", "venue", "waitingFor", "rank", "name", "email",
            "country", "region", "zone", "language", "company", "tracks", "partner", "externalId", "consents",
            "clearanceValidUntil", "checkedInAt", "registeredAt", "changedAt");

    private Table() {
    }

    static List<String> line(RegistrationView one) {
        boolean waits = one.waitingFor() != null;
        return Arrays.asList(one.id().toString(), one.kind().name(), one.state().name(), one.mode().name(), one.venue(),
                waits ? one.waitingFor().venue() : null, waits ? Long.toString(one.waitingFor().rank()) : null, one.name(),
                one.email(), one.country(), one.region(), one.zone(), one.language(), one.company(),
                String.join(";", one.tracks()), one.partner(), one.externalId(),
                String.join(";", one.consents().stream().map(consent -> consent.purpose().name()).toList()),
                text(one.clearanceValidUntil()), text(one.checkedInAt()), text(one.registeredAt()), text(one.changedAt()));
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
