package org.cyclorama.registration.door.checkin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.defaults.problem.ProblemDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What became of many scans. */
@Schema(description = "What became of many scans")
@RegisterForReflection
record ScanResults(@Schema(description = "One per scan, in order") List<Result> results,
        @Schema(description = "Who came in", examples = "120") long checkedIn, @Schema(examples = "3") long refused) {

    static ScanResults of(List<Answer> answers, ProblemDetails details) {
        List<Result> results = answers.stream().map(answer -> Result.of(answer, details)).toList();
        long refused = results.stream().filter(result -> result.problem() != null).count();
        return new ScanResults(results, results.size() - refused, refused);
    }

    /** What became of one scan. */
    @Schema(name = "ScanResult", description = "What became of one scan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @RegisterForReflection
    record Result(UUID scanId, @Schema(description = "As if it had been sent alone", examples = "201") int status,
            CheckInView checkIn,
            @Schema(description = "RFC 9457, with `reason`; of a second use also `checkedInAt`, `venue`, and both scans as `first` and `second`") Object problem) {

        static Result of(Answer answer, ProblemDetails details) {
            return answer.problem() == null ? new Result(answer.scanId(), 201, CheckInView.of(answer), null)
                    : new Result(answer.scanId(), answer.problem().getStatusCode(), null,
                            written(details.complete(answer.problem())));
        }

        private static Map<String, Object> written(HttpProblem problem) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("type", problem.getType().toString());
            members.put("title", problem.getTitle());
            members.put("status", problem.getStatusCode());
            members.put("detail", problem.getDetail());
            members.putAll(problem.getParameters());
            return members;
        }
    }
}
