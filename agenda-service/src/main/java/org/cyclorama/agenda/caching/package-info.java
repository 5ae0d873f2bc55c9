/**
 * Public answers as they went out a moment ago. Invariants: only an answer that any shared cache may keep is here; none is
 * older than two seconds, nor than the last change that this replica made.
 */
package org.cyclorama.agenda.caching;
