/**
 * What this service knows of a person, how long, and what is left afterwards: country, mode and day, so that figures stay
 * right.
 * Consents are kept in a ledger that only grows.
 */
package org.cyclorama.registration.privacy.retention;
