package org.cyclorama.agenda.streams;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which stream a channel comes from. */
record SwitchedStream(@Schema(examples = "GLOBAL") String channel, Streams.Stream stream, Instant switchedAt) {
}
