package org.cyclorama.registration.registrations.batch;

import java.util.List;
import java.util.UUID;

import org.cyclorama.registration.registrations.changes.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What became of a batch. */
@Schema(description = "What became of a batch")
@RegisterForReflection
record BatchView(@Schema(description = "One per line, in order") List<Line> results, @Schema(examples = "498") long created,
        @Schema(examples = "1") long unchanged, @Schema(examples = "1") long refused) {

    static BatchView of(List<Line> lines) {
        return new BatchView(lines, count(lines, 201), count(lines, 200),
                lines.stream().filter(line -> line.problem() != null).count());
    }

    private static long count(List<Line> lines, int status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }

    /** What became of one line. */
    @Schema(name = "BatchLine", description = "What became of one line")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @RegisterForReflection
    record Line(
            @Schema(description = "From 1", examples = "1") int line,
            @Schema(description = "As if the line had been sent alone", examples = "201") int status,
            @Schema(examples = "acme-4711") String externalId,
            @Schema(description = "Id of the registration") UUID registration,
            State state,
            @Schema(description = "RFC 9457; why the line was refused") Object problem) {
    }
}
