package org.cyclorama.agenda.broadcast.links;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.conferences.definition.Link;
import org.cyclorama.agenda.conferences.definition.Link.Attempt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a crew may change of a link. */
record ChangeLink(
        @NotNull Link.State state,
        @Positive @Schema(examples = "1", description = "Place in the order of preference") int order,
        @NotNull @Size(max = ChangeLink.MOST) List<@NotNull @Valid Attempt> attempts) {

    static final int MOST = 1000;

    static ChangeLink of(Link link) {
        return new ChangeLink(link.state(), link.order(), link.attempts());
    }

    /** The link after this change. A state that is simply said is an attempt too, made now. */
    Link appliedTo(Link link, Instant now) {
        boolean tried = state != link.state() && attempts.equals(link.attempts()) && state != Link.State.UNTRIED;
        List<Attempt> made = tried ? newest(Stream.concat(attempts.stream(), Stream.of(new Attempt(now, state))).toList())
                : attempts;
        return new Link(link.code(), link.from(), link.to(), link.protocol(), order, state, made, link.revision());
    }

    private static List<Attempt> newest(List<Attempt> attempts) {
        return attempts.subList(Math.max(0, attempts.size() - MOST), attempts.size());
    }
}
