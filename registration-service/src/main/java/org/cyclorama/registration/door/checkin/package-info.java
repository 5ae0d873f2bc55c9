/** The door: a ticket lets its person in once, with a valid clearance where the place asks for one. */
package org.cyclorama.registration.door.checkin;
