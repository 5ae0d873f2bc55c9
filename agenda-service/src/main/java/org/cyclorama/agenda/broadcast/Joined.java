package org.cyclorama.agenda.broadcast;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody may watch. */
record Joined(
        @Schema(examples = "/api/agenda/v1/airings/0197…/master.m3u8?pass=eyJ…", description = "Reference to the HLS multivariant playlist, relative to this service's address") String playlist,
        @Schema(description = "Until when it can be fetched; who watches already is not disturbed") Instant expires) {
}
