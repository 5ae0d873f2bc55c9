package org.cyclorama.registration.registrations.batch;

import java.util.List;

import org.cyclorama.registration.registrations.registering.NewRegistration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a batch looks like, for the API description. */
@Schema(name = "NewBatch", description = "Many people to register")
record BatchExample(
        @Schema(description = "1 to 500 people", minItems = 1, maxItems = Batch.MOST, required = true) List<NewRegistration> registrations) {
}
