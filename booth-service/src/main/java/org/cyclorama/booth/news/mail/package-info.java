/**
 * Mails to visitors and to the teams of booths, each in its reader's language. A mail is a message of the outbox: it is sent if
 * and only if the change that it tells of was made, more than once at worst, always under the same Message-ID.
 */
package org.cyclorama.booth.news.mail;
