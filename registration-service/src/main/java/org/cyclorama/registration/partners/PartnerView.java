package org.cyclorama.registration.partners;

import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner company. */
@Schema(description = "A partner company")
record PartnerView(@Schema(examples = "ACME") String code, @Schema(examples = "Acme Distribution") String name,
        @Schema(examples = "DE") String country, @Schema(examples = "[\"acme.example\"]") Set<String> domains) {

    static PartnerView of(Partner partner) {
        return new PartnerView(partner.code(), partner.name(), partner.country(), partner.domains());
    }
}
