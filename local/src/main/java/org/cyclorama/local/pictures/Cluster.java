package org.cyclorama.local.pictures;

import java.util.List;

/** Things that stand close together: a ray that misses the ball around them need not ask each of them. */
record Cluster(Vec middle, double radius, List<Shape> shapes) {

    /** Whether a ray may hit any of them. */
    boolean isNear(Vec from, Vec direction) {
        Vec start = from.minus(middle);
        double b = start.dot(direction);
        double c = start.dot(start) - radius * radius;
        return c < 0 || b < 0 && b * b - c >= 0;
    }
}
