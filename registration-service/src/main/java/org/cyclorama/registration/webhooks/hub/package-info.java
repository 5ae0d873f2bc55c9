/**
 * The one place that knows which partner may see what happens to a person: events of registrations, and those that the other
 * services send here, are told to the partner whose person it is, and to nobody else.
 */
package org.cyclorama.registration.webhooks.hub;
