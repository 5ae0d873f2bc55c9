package org.cyclorama.agenda.conferences.regions;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tree, whole. */
@Schema(description = "All regions; every country of ISO 3166-1 in exactly one")
record DefineRegions(@WholeWorld @NotEmpty @Size(max = 200) List<@NotNull @Valid Region> regions) {
}
