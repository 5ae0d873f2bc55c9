/** registration-service: single registrations against one finite venue, bulk, the door, and the public terms. */
package org.cyclorama.load.registration;
