/**
 * Spaces: expo, tour and lounge, as panoramas with points in them that lead somewhere. Whoever sees no panorama gets the same
 * by words: every scene and hotspot has them. A space is defined whole, so that it is a sound graph at any time: every scene
 * leads back to the start, and no point leads to a scene that is not there, or to a booth or product unseen by visitors.
 */
package org.cyclorama.booth.spaces;
