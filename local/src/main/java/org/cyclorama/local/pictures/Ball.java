package org.cyclorama.local.pictures;

/** A ball, perhaps flattened or stretched upright. */
record Ball(Vec middle, double radius, double stretch, Surface surface) implements Shape {

    Ball(Vec middle, double radius, Surface surface) {
        this(middle, radius, 1, surface);
    }

    @Override
    public double hit(Vec from, Vec direction) {
        Vec start = squeezed(from.minus(middle));
        Vec way = squeezed(direction);
        double a = way.dot(way);
        double b = start.dot(way);
        double discriminant = b * b - a * (start.dot(start) - radius * radius);
        if (discriminant < 0) {
            return Double.POSITIVE_INFINITY;
        }
        double near = (-b - Math.sqrt(discriminant)) / a;
        return near > TOUCHING ? near : Double.POSITIVE_INFINITY;
    }

    private Vec squeezed(Vec vec) {
        return new Vec(vec.x(), vec.y() / stretch, vec.z());
    }

    @Override
    public Vec normal(Vec point) {
        Vec own = squeezed(point.minus(middle));
        return new Vec(own.x(), own.y() / stretch, own.z()).unit();
    }

    @Override
    public Paint paint(Vec point) {
        Vec own = point.minus(middle);
        return surface.texture().at(point, Math.atan2(own.x(), own.z()) * radius, own.y());
    }
}
