/**
 * What a door needs to go on without a network: who may come in at a venue, signed, and which tickets are good no longer; both
 * in full and as what changed since a cursor.
 */
package org.cyclorama.registration.door.list;
