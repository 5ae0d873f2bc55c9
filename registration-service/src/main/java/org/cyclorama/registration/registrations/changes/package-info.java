/**
 * What becomes of registrations, told inside the service. Every transaction that changes registrations or check-ins fires
 * {@link
 * Changes} once or more, as a synchronous CDI event before it commits, with the rows already written. Whoever counts, writes
 * mail or calls webhooks observes it ({@code void on(@Observes Changes changes)}) and writes its own rows in the same
 * transaction, set by set: one event can hold five hundred changes, or a whole venue's. An observer that throws undoes the
 * change. Observers touch no registration, and call nobody over the network.
 */
package org.cyclorama.registration.registrations.changes;
