/**
 * Single edits of the draft: one session or airing changed, added or taken out. Invariant: one that clashes changes nothing.
 */
package org.cyclorama.agenda.drafting.editing;
