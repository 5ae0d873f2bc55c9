/**
 * The one process that owns a running stack. Every command talks to it; it outlives the terminal that started it, so
 * that Ctrl-C there stops the parts in order instead of hitting them all at once.
 */
package org.cyclorama.local.supervisor;
