/**
 * The lines between studios: what is up, what was tried, and what to fail over to. They belong to the conference's definition.
 */
package org.cyclorama.agenda.broadcast.links;
