package org.cyclorama.registration.door.checkin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** One scan at a door, or a person found by name. */
@Schema(description = "One scan at a door")
record ScanTicket(
        @Schema(description = "The scanned text; this or `registration`") @Size(max = 2000) String ticket,
        @Schema(description = "Id of the registration of a person without a ticket at hand") UUID registration,
        @Schema(description = "Where the door is", examples = "MOSCOW") @NotBlank @Size(max = 40) String venue,
        @Schema(description = "Made by the device for this scan; the same again gets the same answer", examples = "0b7e5a0c-6c1c-4d43-9d0a-5e3f0b8a9f10") @NotNull UUID scanId,
        @Schema(description = "By the device's clock, if not now") Instant scannedAt) {

    @AssertTrue(message = "either ticket or registration, not both")
    @JsonIgnore
    public boolean isOneOfTicketAndRegistration() {
        return (ticket == null) != (registration == null);
    }

    /** What was scanned, so that another scan under the same id is told from a replay. */
    String digest(String conference) {
        String asked = String.join(" ", conference, venue, String.valueOf(ticket),
                String.valueOf(registration));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(asked.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
