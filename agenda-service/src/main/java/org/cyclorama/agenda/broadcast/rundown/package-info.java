/**
 * The run-of-show of a studio: what comes when, from whom and to whom it goes, and what is missing. For crews, rehearsals
 * included.
 */
package org.cyclorama.agenda.broadcast.rundown;
