package org.cyclorama.local.pictures;

/**
 * The upright wall of a cylinder, seen from outside and inside; without lids.
 *
 * @param foot middle of its lower rim
 */
record Column(Vec foot, double radius, double height, Surface surface) implements Shape {

    @Override
    public double hit(Vec from, Vec direction) {
        double sx = from.x() - foot.x();
        double sz = from.z() - foot.z();
        double a = direction.x() * direction.x() + direction.z() * direction.z();
        double b = sx * direction.x() + sz * direction.z();
        double discriminant = b * b - a * (sx * sx + sz * sz - radius * radius);
        if (discriminant < 0 || a < 1e-12) {
            return Double.POSITIVE_INFINITY;
        }
        double root = Math.sqrt(discriminant);
        double near = (-b - root) / a;
        if (isWall(near, from, direction)) {
            return near;
        }
        double far = (-b + root) / a;
        return isWall(far, from, direction) ? far : Double.POSITIVE_INFINITY;
    }

    private boolean isWall(double distance, Vec from, Vec direction) {
        double level = from.y() + direction.y() * distance;
        return distance > TOUCHING && level >= foot.y() && level <= foot.y() + height;
    }

    /** Towards the axis for a wall around the eye, else away from it. */
    @Override
    public Vec normal(Vec point) {
        boolean around = foot.x() * foot.x() + foot.z() * foot.z() < radius * radius;
        double sign = around ? -1 : 1;
        return new Vec(sign * (point.x() - foot.x()) / radius, 0, sign * (point.z() - foot.z()) / radius);
    }

    @Override
    public Paint paint(Vec point) {
        double angle = Math.atan2(point.x() - foot.x(), point.z() - foot.z());
        return surface.texture().at(point, angle * radius, point.y() - foot.y());
    }
}
