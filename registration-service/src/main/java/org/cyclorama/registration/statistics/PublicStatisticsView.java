package org.cyclorama.registration.statistics;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What everybody may know. */
@Schema(name = "PublicStatistics", description = "What everybody may know: so coarse, and so perturbed, that no answer and no difference of answers tells of one person")
@RegisterForReflection
record PublicStatisticsView(@Schema(examples = "partners-2020") String conference,
        @Schema(description = "Confirmed participants, about", examples = "1790") long people,
        List<Total> regions,
        @Schema(description = "Countries with fewer than about five people are left out") List<Band> countries) {

    /** People of a region, rounded down to tens. */
    @Schema(description = "People of a region, about, in tens")
    @RegisterForReflection
    record Total(@Schema(examples = "APAC") String region, @Schema(examples = "410") long people) {
    }

    /** A country and about how many people it has. */
    @Schema(description = "A country and about how many people it has")
    @RegisterForReflection
    record Band(@Schema(examples = "JP") String country,
            @Schema(examples = "20-49", enumeration = {
                    "5-9", "10-19", "20-49", "50-99", "100-199",
                    "200+" }) String people){
    }
}
