/**
 * Which of its two streams each channel comes from. Invariant: a switch is told to every watcher, and to players at their next
 * reload.
 */
package org.cyclorama.agenda.broadcast.streams;
