package org.cyclorama.local.sample.people;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One person as registration-service takes it, alone or as a line of a batch. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewRegistration(String externalId, String name, String email, String country, String zone, String language,
        String company, List<String> tracks, String mode, String venue, String kind, List<String> consents) {
}
