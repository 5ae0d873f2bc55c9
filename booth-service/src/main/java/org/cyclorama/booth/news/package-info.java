/**
 * What happened at a booth, told to whoever cares in the same transaction: {@link org.cyclorama.booth.news.Happened} is fired
 * as a
 * synchronous CDI event, so what an observer writes (a mail, a message to the hub of partners' webhooks) is there if and only
 * if
 * the change itself is.
 */
package org.cyclorama.booth.news;
