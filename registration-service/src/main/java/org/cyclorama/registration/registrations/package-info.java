/**
 * One person's place at a conference. There is one registration per person and conference, known by the address until the
 * person logs in and by the subject from then on. Places are taken and freed under the lock of their row (see admission); a
 * place freed goes to the head of its waiting list in the same transaction.
 */
package org.cyclorama.registration.registrations;
