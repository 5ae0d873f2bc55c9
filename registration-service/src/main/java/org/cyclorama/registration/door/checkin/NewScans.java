package org.cyclorama.registration.door.checkin;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a device scanned while it was offline. */
@Schema(description = "What a device scanned while it was offline, in the order in which it did")
record NewScans(@NotEmpty @Schema(maxItems = MOST) List<@Valid @NotNull ScanTicket> scans) {

    /** Scans a call. */
    static final int MOST = 500;
}
