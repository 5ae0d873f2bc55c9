/**
 * Where on Earth people are, and what their clocks say: territories with their zones (tz database), and the hours of a day that
 * suit
 * them. Whether an hour suits is always judged by the rules that hold at that instant, never by an offset of today.
 */
package org.cyclorama.agenda.coverage.world;
