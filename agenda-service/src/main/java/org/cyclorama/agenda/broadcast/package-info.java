/**
 * How airings are watched. Invariants: a channel for registered people is watched by them alone; a person's first join reaches
 * registration-service once; players follow a switched channel within one reload of its media playlist.
 */
package org.cyclorama.agenda.broadcast;
