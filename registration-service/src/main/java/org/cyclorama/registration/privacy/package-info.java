/**
 * What a person may ask of the whole suite: a copy of everything that is known, or to be erased. A request is a durable
 * process:
 * each service is asked through the outbox until it has answered, whatever crashes meanwhile, and every answer is kept as a
 * receipt (ADR 26). This service's own part is {@link org.cyclorama.registration.privacy.retention}.
 */
package org.cyclorama.registration.privacy;
