/**
 * The panoramas of the sample event, drawn by this program: small scenes of boxes, cylinders and balls around an eye, looked at
 * along one ray for every direction. What comes of it is equirectangular by construction: one step to the right is the same
 * angle
 * everywhere, so straight edges curve as they must.
 */
package org.cyclorama.local.pictures;
