/** Tells registration-service, the hub for partners' webhooks, what happened to gifts: the outbox's way there. */
package org.cyclorama.gifts.hub;
