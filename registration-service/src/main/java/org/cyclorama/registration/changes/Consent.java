package org.cyclorama.registration.changes;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What a person agreed to, and when. */
@Schema(description = "What the person agreed to, and when")
@RegisterForReflection
public record Consent(@Schema(examples = "CONTACT") Purpose purpose, Instant at) {

    /** For what a person's data may be used. */
    public enum Purpose {
        /** The regional team may write to the person. */
        CONTACT,
        /** The person counts in figures by partner and company. */
        STATISTICS
    }
}
