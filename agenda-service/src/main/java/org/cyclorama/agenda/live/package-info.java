/**
 * The day itself, as everyone follows it: what starts, moves and ends, and what organizers have to say. Invariant: each start
 * and end
 * is told once, however many replicas run.
 */
package org.cyclorama.agenda.live;
