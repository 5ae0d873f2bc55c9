package org.cyclorama.local.pictures;

/** A point or direction in metres: x to the right, y up, z ahead. The eye is in the origin, 1.6 m above the floor. */
record Vec(double x, double y, double z) {

    static final double FLOOR = -1.6;

    /** The direction at these degrees to the right and up. */
    static Vec towards(double yaw, double pitch) {
        double a = Math.toRadians(yaw);
        double b = Math.toRadians(pitch);
        return new Vec(Math.sin(a) * Math.cos(b), Math.sin(b), Math.cos(a) * Math.cos(b));
    }

    /** The point on this level, so far away at these degrees to the right. */
    static Vec at(double yaw, double distance, double level) {
        Vec ahead = towards(yaw, 0);
        return new Vec(ahead.x * distance, level, ahead.z * distance);
    }

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    Vec unit() {
        return times(1 / length());
    }

    /** Degrees to the right of ahead. */
    double yaw() {
        return Math.toDegrees(Math.atan2(x, z));
    }

    /** Mirrored at a surface with this normal. */
    Vec mirrored(Vec normal) {
        return minus(normal.times(2 * dot(normal)));
    }

    /** Turned about the vertical axis through the origin. */
    Vec turned(double cos, double sin) {
        return new Vec(x * cos + z * sin, y, z * cos - x * sin);
    }
}
