/**
 * The doors of venues and sites: who comes in there ({@link org.cyclorama.registration.door.checkin}), and what a door takes
 * along to go on without a network ({@link org.cyclorama.registration.door.list}).
 */
package org.cyclorama.registration.door;
