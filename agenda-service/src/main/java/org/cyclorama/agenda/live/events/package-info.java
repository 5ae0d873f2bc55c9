/**
 * What happens at a conference, told to whoever watches. Invariants: an event exists if and only if the change that caused it
 * does;
 * every replica tells all events of a conference in the same order; a watcher that comes back misses none that is still kept.
 */
package org.cyclorama.agenda.live.events;
