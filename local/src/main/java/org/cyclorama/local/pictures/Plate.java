package org.cyclorama.local.pictures;

/**
 * A level round plate, as floors and ceilings are, perhaps with a round hole.
 *
 * @param middle of the plate
 * @param radius infinite for one without an end
 * @param hole radius of the hole; 0 for none
 */
record Plate(Vec middle, double radius, double hole, Surface surface) implements Shape {

    static Plate floor(Surface surface) {
        return new Plate(new Vec(0, Vec.FLOOR, 0), Double.POSITIVE_INFINITY, 0, surface);
    }

    @Override
    public double hit(Vec from, Vec direction) {
        double distance = (middle.y() - from.y()) / direction.y();
        if (!(distance > TOUCHING) || distance > 1e5) {
            return Double.POSITIVE_INFINITY;
        }
        double x = from.x() + direction.x() * distance - middle.x();
        double z = from.z() + direction.z() * distance - middle.z();
        double square = x * x + z * z;
        return square <= radius * radius && square >= hole * hole ? distance : Double.POSITIVE_INFINITY;
    }

    /** Towards the level of the eye. */
    @Override
    public Vec normal(Vec point) {
        return new Vec(0, middle.y() < 0 ? 1 : -1, 0);
    }

    @Override
    public Paint paint(Vec point) {
        return surface.texture().at(point, point.x() - middle.x(), point.z() - middle.z());
    }
}
