package org.cyclorama.registration.registrations.changes;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What a person agreed to, and when. */
@Schema(description = "What the person agreed to, and when")
@RegisterForReflection
public record Consent(@Schema(examples = "CONTACT") Purpose purpose, Instant at) {

    /** The same consents with their times, without those withdrawn, and the new ones as of now. */
    public static List<Consent> merged(List<Consent> before, Set<Purpose> wanted, Instant now) {
        return wanted.stream().sorted().map(purpose -> before.stream().filter(known -> known.purpose() == purpose).findFirst()
                .orElseGet(() -> new Consent(purpose, now))).toList();
    }

    /** For what a person's data may be used. */
    public enum Purpose {
        /** The regional team may write to the person. */
        CONTACT,
        /** The person counts in figures by partner and company. */
        STATISTICS
    }
}
