package org.cyclorama.agenda.broadcast.streams;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Which stream a channel comes from. */
@RegisterForReflection
record SwitchedStream(@Schema(examples = "GLOBAL") String channel, Streams.Stream stream, Instant switchedAt) {
}
