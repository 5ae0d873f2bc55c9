/**
 * Finds sessions by what they say, in any language (PostgreSQL full text and trigrams). Invariant: only what is released is
 * found.
 */
package org.cyclorama.agenda.showing.searching;
