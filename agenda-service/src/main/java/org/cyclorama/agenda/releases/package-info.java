/**
 * Frozen, numbered versions of the programme. Invariants: numbers of a conference have no gaps; an error is never released; a
 * warning only with somebody's reason, which is kept; what is said of a release in public says nothing of rehearsals.
 */
package org.cyclorama.agenda.releases;
