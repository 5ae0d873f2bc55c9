/**
 * Who is registered, for those who may know: lists and tables of any length, and what changed since a cursor. What several
 * readers ask is asked here once: every list takes the same number of statements, whatever its length.
 */
package org.cyclorama.registration.listing;
