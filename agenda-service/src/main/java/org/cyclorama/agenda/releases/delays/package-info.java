/**
 * Running late. A delay goes into the draft and into a release of its own at once, and nothing else does. Invariants: what has
 * ended
 * does not move, what is on air only ends later, and nobody gets into two airings at once.
 */
package org.cyclorama.agenda.releases.delays;
