package org.cyclorama.booth.requests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.Printable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a team makes of a request. A merge patch (RFC 7396) of the two members that a team can change. */
@Schema(name = "CollaborationRequestChange", description = "What a team makes of a request")
record ChangeRequest(
        @NotNull Reaction state,
        @Schema(description = "Shown to the author", nullable = true, examples = "We have a distributor in Hokkaido.") @Size(max = 1000) @Printable String reason) {

    /** What a team can make of it. */
    enum Reaction {
        ACCEPTED(RequestState.ACCEPTED),
        ANSWERED(RequestState.ANSWERED),
        DECLINED(RequestState.DECLINED);

        private final RequestState state;

        Reaction(RequestState state) {
            this.state = state;
        }

        RequestState state() {
            return state;
        }
    }
}
