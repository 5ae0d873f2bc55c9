/**
 * Changing and cancelling one person's registration, by the person or by an erasure. What is given back goes to who waits for
 * it in the same transaction.
 */
package org.cyclorama.registration.registrations.changing;
