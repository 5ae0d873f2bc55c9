package org.cyclorama.booth.booths.previews;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link that shows a draft. It can't be read again: only a hash of it is kept. */
@Schema(description = "A link that shows a booth's draft to whoever holds it")
public record PreviewLink(
        @Schema(description = "Path, as seen from the gateway", examples = "/api/booth/v1/booths/019a…?preview=Yk3…") String url,
        @Schema(description = "Until when it opens") Instant expiresAt) {
}
