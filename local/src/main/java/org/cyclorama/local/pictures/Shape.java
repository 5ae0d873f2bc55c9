package org.cyclorama.local.pictures;

/** Something that can be seen. */
interface Shape {

    /** Nearer than this is the thing itself that a ray starts from. */
    double TOUCHING = 1e-6;

    /** How far along the ray its surface is; infinite where the ray misses it. The direction is of length 1. */
    double hit(Vec from, Vec direction);

    /** Outwards, of length 1, at a point of the surface. */
    Vec normal(Vec point);

    Surface surface();

    /** Colour at a point of the surface. */
    Paint paint(Vec point);
}
