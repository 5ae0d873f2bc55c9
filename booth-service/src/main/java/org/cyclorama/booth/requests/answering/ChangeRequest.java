package org.cyclorama.booth.requests.answering;

import jakarta.validation.constraints.Size;

import org.cyclorama.booth.Printable;
import org.cyclorama.booth.requests.RequestState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * What a team makes of a request: a merge patch (RFC 7396) of the two members that a team can change. What it does not say
 * stays
 * as it is.
 */
@Schema(name = "CollaborationRequestChange", description = "What a team makes of a request; what it does not say stays")
final class ChangeRequest {

    private Reaction state;
    @Schema(description = "Shown to the author; null takes it away", nullable = true, examples = "We have a distributor in Hokkaido.")
    @Size(max = 1000)
    @Printable
    private String reason;
    @Schema(hidden = true)
    private boolean saysReason;

    /** What a team can make of it. */
    enum Reaction {
        ACCEPTED(RequestState.ACCEPTED),
        ANSWERED(RequestState.ANSWERED),
        DECLINED(RequestState.DECLINED);

        private final RequestState state;

        Reaction(RequestState state) {
            this.state = state;
        }
    }

    /** A request always has a state. */
    @JsonSetter(nulls = Nulls.FAIL)
    public void setState(Reaction state) {
        this.state = state;
    }

    /** Called only for a patch that says so. */
    public void setReason(String reason) {
        this.reason = reason;
        saysReason = true;
    }

    RequestState stateAfter(RequestState before) {
        return state == null ? before : state.state;
    }

    String reasonAfter(String before) {
        return saysReason ? reason : before;
    }
}
