package org.cyclorama.agenda.conferences.regions;

import java.util.List;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A region, as shown. */
record RegionView(
        @Schema(examples = "TURKEY") String code,
        @Schema(examples = "META", nullable = true, description = "The region above") String parent,
        LocalText name,
        @Schema(examples = "Europe/Istanbul") String zone,
        BusinessHours businessHours,
        @Schema(examples = "[\"TR\"]", description = "ISO 3166-1 alpha-2; of this region alone, not of those under it") List<String> countries) {

    static RegionView of(Region region) {
        return new RegionView(region.code(), region.parent(), LocalText.of(region.name()), region.zone(),
                region.businessHours(), region.countries());
    }

    /** The tree, whole. */
    @Schema(description = "All regions")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record All(List<RegionView> regions,
            @Schema(examples = "\"3\"", description = "For `If-Match`; only for organizers") String etag) {

        static All of(RegionTree tree, boolean editable) {
            return new All(tree.regions().stream().map(RegionView::of).toList(),
                    editable ? "\"" + Versions.tag(tree.version()).getValue() + "\"" : null);
        }
    }
}
