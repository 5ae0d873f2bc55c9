/** Loads the sample event into a running product through its public APIs, as an organizer and the partners' portals would. */
package org.cyclorama.local.sample;
