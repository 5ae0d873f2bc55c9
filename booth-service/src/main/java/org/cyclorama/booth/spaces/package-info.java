/**
 * Spaces: expo, tour and lounge, as panoramas with points in them that lead somewhere. Whoever sees no panorama gets the same
 * by words: every scene and hotspot has them. A space is defined whole, so that it is a sound graph at any time: every scene
 * can
 * be reached from the start, and no point leads to a scene that is not there, nor to a booth or product that visitors don't
 * see.
 */
package org.cyclorama.booth.spaces;
