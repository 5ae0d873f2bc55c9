/**
 * Five hundred people at once, as JSON, lines of JSON or a table: each line is read, checked and answered by itself, all are
 * written together.
 */
package org.cyclorama.registration.registrations.batch;
