/**
 * What a person wants to see: the agenda of one's own, and the same as a calendar under a secret address. Invariants: only what
 * is or was
 * released can be a favourite; a feed's token is nowhere but in its address, and no log, trace or problem repeats it.
 */
package org.cyclorama.agenda.calendar.favourites;
