/**
 * Mails that tell people where they stand, in their own language, with the event for their calendar and the ticket. They are
 * sent
 * if the installation has a mail server ({@code quarkus.mailer.host}), through the outbox: only ids wait there, never an
 * address. A mail that a later change has overtaken is not sent; the later one tells.
 */
package org.cyclorama.registration.mail;
