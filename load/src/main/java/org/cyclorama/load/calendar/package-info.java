/** What is worked out of a whole programme: coverage, calendars, searches. */
package org.cyclorama.load.calendar;
