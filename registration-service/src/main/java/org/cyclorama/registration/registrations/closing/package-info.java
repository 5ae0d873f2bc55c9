/** A venue can be closed at any time: its people, and who waits for it, move online once and are told. */
package org.cyclorama.registration.registrations.closing;
