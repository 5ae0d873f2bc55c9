/**
 * Who can watch at a convenient hour. A place (one zone of one territory) is covered by a session or block if one airing on a
 * channel made
 * for that territory lies wholly inside the convenient hours there; a territory is covered if all its places are, partly if
 * some
 * are, else
 * missed. docs/coverage.md explains the figures.
 */
package org.cyclorama.agenda.coverage;
