/**
 * Meetings with a region's team. The team offers slots in its own zone; a slot is booked once, and neither a member of the
 * team nor a visitor is ever in two meetings at once, which the database sees to. A moved meeting stays the same entry in
 * everybody's calendar.
 */
package org.cyclorama.booth.meetings;
