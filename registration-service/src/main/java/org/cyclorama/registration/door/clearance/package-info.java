/** Clearances of people's health for places that ask for one: whether and until when, never why; gone after the conference. */
package org.cyclorama.registration.door.clearance;
