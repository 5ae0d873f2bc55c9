/**
 * Becoming registered: one person or five hundred, by oneself, by a partner's portal, by an invitation or by an organizer.
 * People who come at the same moment are registered together ({@link Desk}); a single one is a batch of one. There is one
 * registration a person and conference, whatever is repeated.
 */
package org.cyclorama.registration.registrations.registering;
