/**
 * The programme as calendars read it (RFC 5545, RFC 7986). Invariants: an airing is one event whose UID is its id and never
 * changes; what
 * was called off stays as cancelled; the same release always gives the same bytes.
 */
package org.cyclorama.agenda.calendar;
