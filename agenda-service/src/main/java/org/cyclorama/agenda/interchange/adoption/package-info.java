/**
 * Taking in another system's schedule as the draft. What the format can't say stays as the draft has it: other languages,
 * renditions, studios, blocks and rehearsals of what was there before. Invariant: an event that comes again with its guid is
 * the
 * same airing, and events of one guid are airings of one session.
 */
package org.cyclorama.agenda.interchange.adoption;
