package org.cyclorama.registration.admission;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Admissions by the slug of their conference. */
@ApplicationScoped
class AdmissionRepository implements PanacheRepositoryBase<Admission, String> {
}
