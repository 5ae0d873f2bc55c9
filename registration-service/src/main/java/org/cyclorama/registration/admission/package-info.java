/**
 * The terms of a conference's registration: when, by whom, and where how many. Places of a venue are taken and freed only while
 * its row is locked, and with it the one of all venues together where they have a limit in common; rows are locked in the order
 * of place codes, so that no two transactions wait for each other.
 */
package org.cyclorama.registration.admission;
