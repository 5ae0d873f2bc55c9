/**
 * The programme as other systems write it: frab's schedule, which pretalx, wafer and the tools of the c3voc share
 * (github.com/voc/schedule). A
 * room is a channel, an event is an airing. Invariants: what is exported is valid against the published schemas, an airing
 * keeps
 * its
 * integer and its guid for ever, and what is imported is read without looking anything up elsewhere and within bounds.
 */
package org.cyclorama.agenda.interchange;
