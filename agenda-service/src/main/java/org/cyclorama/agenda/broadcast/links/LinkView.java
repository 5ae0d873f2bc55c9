package org.cyclorama.agenda.broadcast.links;

import java.util.List;
import java.util.UUID;

import org.cyclorama.agenda.conferences.definition.Link;
import org.cyclorama.defaults.conditional.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contribution link, as shown. */
public record LinkView(
        UUID id,
        @Schema(examples = "LON-MOW-SRT") String code,
        @Schema(examples = "LON") String from,
        @Schema(examples = "MOW") String to,
        @Schema(examples = "SRT") String protocol,
        @Schema(examples = "1", description = "Place in the order of preference between the two studios") int order,
        Link.State state,
        @Schema(description = "Whether it is the first in this order that is up") boolean chosen,
        List<Link.Attempt> attempts,
        @Schema(examples = "\"3\"", description = "For `If-Match`") String etag) {

    static LinkView of(Link link, UUID id, boolean chosen) {
        return new LinkView(id, link.code(), link.from(), link.to(), link.protocol(), link.order(), link.state(), chosen,
                link.attempts(), "\"" + Versions.tag(link.revision()).getValue() + "\"");
    }
}
