/** registration-service: single registrations against one finite venue, bulk, the door, the public terms and figures. */
package org.cyclorama.load.registration;
