/**
 * How airings are watched. Invariants: a channel for registered people is watched by them alone; a person's first join reaches
 * registration-service once.
 */
package org.cyclorama.agenda.broadcast;
