/**
 * How many people are at which booth, and how long. Beacons are counted in memory and written together every second, so that
 * everybody can send them at once; a crash loses at most the last second of this replica. However many of them say so, nobody
 * is
 * at a booth longer than an hour within an hour. Nobody is known: a visitor is a number made with a salt that is thrown away at
 * the end of the day, different at each booth.
 */
package org.cyclorama.booth.visits;
