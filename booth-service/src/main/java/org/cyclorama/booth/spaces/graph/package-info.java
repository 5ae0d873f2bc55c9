/**
 * A space as it is defined: scenes, and hotspots that lead from each to the next. It is a sound graph in itself; whether what
 * lies outside of it is there too, its panoramas, booths and films, is asked by the feature around it.
 */
package org.cyclorama.booth.spaces.graph;
