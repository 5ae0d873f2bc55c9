/**
 * Who speaks which language in which airing, and what was promised and is not there. Invariant: only what is released shows.
 */
package org.cyclorama.agenda.showing.interpretation;
