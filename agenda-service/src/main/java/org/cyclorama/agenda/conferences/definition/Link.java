package org.cyclorama.agenda.conferences.definition;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contribution link: a line between two studios. */
public record Link(
        @NotNull @Code @Schema(examples = "LON-MOW-SRT") String code,
        @NotNull @Code @Schema(examples = "LON", description = "Code of a studio") String from,
        @NotNull @Code @Schema(examples = "MOW", description = "Code of a studio") String to,
        @NotNull @Code @Schema(examples = "SRT", description = "SRT, RTMPS, VPN …") String protocol,
        @Positive @Schema(description = "Place in the order of preference; 1 is tried first") int order,
        @NotNull State state,
        @Size(max = 1000) List<@NotNull @Valid Attempt> attempts,
        @Schema(readOnly = true, description = "How often it was changed; given by the service") int revision) {

    public Link {
        attempts = attempts == null ? List.of() : attempts;
    }

    /** Whether a line works. */
    public enum State {
        /** Nobody tried. */
        UNTRIED,
        /** It carries a programme. */
        UP,
        /** It does not. */
        DOWN
    }

    /** One time that somebody tried a line. */
    public record Attempt(@NotNull Instant at, @NotNull State result) {
    }

    /** The same as if nobody had tried it. */
    public Link untried() {
        return new Link(code, from, to, protocol, order, State.UNTRIED, List.of(), 0);
    }

    /** The same, never changed yet. */
    public Link first() {
        return new Link(code, from, to, protocol, order, state, attempts, 0);
    }

    /** This one in place of the one before: another revision if it is another one. */
    public Link after(Link before) {
        Link counted = new Link(code, from, to, protocol, order, state, attempts, before.revision);
        return counted.equals(before) ? before
                : new Link(code, from, to, protocol, order, state, attempts, before.revision + 1);
    }
}
