/**
 * What is kept of the door: the check-ins that stand, those that were undone, and what every scan was answered, so that a
 * replay is told the same.
 */
package org.cyclorama.registration.door.checkin.ledger;
