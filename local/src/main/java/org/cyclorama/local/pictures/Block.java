package org.cyclorama.local.pictures;

/** A block that stands upright, turned about its own middle. */
final class Block implements Shape {

    private final Vec middle;
    private final Vec half;
    private final double cos;
    private final double sin;
    private final Surface surface;

    /** @param facing degrees to the right to which its front looks */
    Block(Vec middle, double width, double height, double depth, double facing, Surface surface) {
        this.middle = middle;
        this.half = new Vec(width / 2, height / 2, depth / 2);
        this.cos = Math.cos(Math.toRadians(facing));
        this.sin = Math.sin(Math.toRadians(facing));
        this.surface = surface;
    }

    /** A block on the floor or above it, whose front looks at the eye. */
    static Block before(double yaw, double distance, double above, double width, double height, double depth, Surface surface) {
        return new Block(Vec.at(yaw, distance, Vec.FLOOR + above + height / 2), width, height, depth, yaw, surface);
    }

    @Override
    public double hit(Vec from, Vec direction) {
        Vec start = from.minus(middle).turned(cos, -sin);
        Vec way = direction.turned(cos, -sin);
        double enter = Double.NEGATIVE_INFINITY;
        double leave = Double.POSITIVE_INFINITY;
        double inverse = 1 / way.x();
        double a = (-half.x() - start.x()) * inverse;
        double b = (half.x() - start.x()) * inverse;
        enter = Math.max(enter, Math.min(a, b));
        leave = Math.min(leave, Math.max(a, b));
        inverse = 1 / way.y();
        a = (-half.y() - start.y()) * inverse;
        b = (half.y() - start.y()) * inverse;
        enter = Math.max(enter, Math.min(a, b));
        leave = Math.min(leave, Math.max(a, b));
        inverse = 1 / way.z();
        a = (-half.z() - start.z()) * inverse;
        b = (half.z() - start.z()) * inverse;
        enter = Math.max(enter, Math.min(a, b));
        leave = Math.min(leave, Math.max(a, b));
        return enter <= leave && enter > TOUCHING ? enter : Double.POSITIVE_INFINITY;
    }

    @Override
    public Vec normal(Vec point) {
        Vec own = point.minus(middle).turned(cos, -sin);
        double x = Math.abs(own.x()) / half.x();
        double y = Math.abs(own.y()) / half.y();
        double z = Math.abs(own.z()) / half.z();
        if (y >= x && y >= z) {
            return new Vec(0, Math.signum(own.y()), 0);
        }
        Vec side = x >= z ? new Vec(Math.signum(own.x()), 0, 0) : new Vec(0, 0, Math.signum(own.z()));
        return side.turned(cos, sin);
    }

    @Override
    public Surface surface() {
        return surface;
    }

    @Override
    public Paint paint(Vec point) {
        Vec own = point.minus(middle).turned(cos, -sin);
        boolean front = Math.abs(own.z()) / half.z() >= Math.abs(own.x()) / half.x();
        return surface.texture().at(point, front ? own.x() : own.z(), own.y() + half.y());
    }
}
