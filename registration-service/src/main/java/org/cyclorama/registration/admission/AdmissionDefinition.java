package org.cyclorama.registration.admission;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;

/** The organizer's change of an admission, for the version that the organizer saw. */
@ApplicationScoped
class AdmissionDefinition {

    private final Admissions admissions;
    private final Versions versions;

    AdmissionDefinition(Admissions admissions, Versions versions) {
        this.admissions = admissions;
        this.versions = versions;
    }

    @Transactional
    Outcome define(String conference, DefineAdmission terms, HttpHeaders headers) {
        Optional<Admission> existing = admissions.find(conference);
        existing.ifPresentOrElse(there -> versions.requireCurrent(headers, there.id(), there.version()),
                () -> Versions.requireCreation(headers));
        Admission admission = admissions.define(conference, terms);
        versions.note(admission.id(), admission.version(), Set.of("admission"));
        return new Outcome(admission, existing.isEmpty());
    }

    record Outcome(Admission admission, boolean created) {
    }
}
