package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is around the eye, and what light falls on it. */
final class Scenery {

    private static final double FARTHEST = 1e5;

    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Shape> wide = new ArrayList<>();
    private final Function<Vec, Paint> sky;
    private final Vec sun;
    private final Paint sunlight;
    private final Paint daylight;
    private final double haze;
    private final Paint distance;

    /**
     * @param sky what is seen where nothing is, by direction
     * @param sun where light comes from
     * @param sunlight how much comes from there
     * @param daylight how much comes from everywhere
     * @param haze in what share everything pales on a metre
     */
    Scenery(Function<Vec, Paint> sky, Vec sun, Paint sunlight, Paint daylight, double haze) {
        this.sky = sky;
        this.sun = sun.unit();
        this.sunlight = sunlight;
        this.daylight = daylight;
        this.haze = haze;
        this.distance = sky.apply(Vec.towards(90, 2));
    }

    /** Adds things that are large or lie far apart. */
    Scenery with(Shape... shapes) {
        wide.addAll(List.of(shapes));
        return this;
    }

    /** Adds things within a ball. */
    Scenery near(Vec middle, double radius, Shape... shapes) {
        return near(middle, radius, List.of(shapes));
    }

    Scenery near(Vec middle, double radius, List<Shape> shapes) {
        clusters.add(new Cluster(middle, radius, List.copyOf(shapes)));
        return this;
    }

    Paint seen(Vec direction) {
        return light(new Vec(0, 0, 0), direction, true);
    }

    private Paint light(Vec from, Vec direction, boolean mirrors) {
        Shape nearest = null;
        double distance = FARTHEST;
        for (Shape shape : wide) {
            double hit = shape.hit(from, direction);
            if (hit < distance) {
                distance = hit;
                nearest = shape;
            }
        }
        for (Cluster cluster : clusters) {
            if (cluster.isNear(from, direction)) {
                for (Shape shape : cluster.shapes()) {
                    double hit = shape.hit(from, direction);
                    if (hit < distance) {
                        distance = hit;
                        nearest = shape;
                    }
                }
            }
        }
        return nearest == null ? sky.apply(direction)
                : shaded(nearest, from.plus(direction.times(distance)), direction, distance, mirrors);
    }

    private Paint shaded(Shape shape, Vec point, Vec direction, double away, boolean mirrors) {
        Surface surface = shape.surface();
        Paint own = shape.paint(point);
        Paint lit = own;
        if (!surface.glows()) {
            Vec normal = shape.normal(point);
            Vec outside = point.plus(normal.times(1e-3));
            double towardsSun = Math.max(0, normal.dot(sun));
            double open = 0.72 + 0.28 * normal.y() * (normal.y() > 0 ? 1 : 0.6);
            Paint fallen = daylight.times(open);
            if (towardsSun > 0 && !isShaded(outside)) {
                fallen = fallen.plus(sunlight.times(towardsSun));
            }
            lit = own.times(fallen);
            if (mirrors && surface.gloss() > 0) {
                double grazing = Math.pow(1 - Math.abs(direction.dot(normal)), 3);
                lit = lit.mixed(light(outside, direction.mirrored(normal), false), surface.gloss() * (0.35 + 0.65 * grazing));
            }
        }
        return haze == 0 ? lit : lit.mixed(this.distance, 1 - Math.exp(-haze * away));
    }

    private boolean isShaded(Vec point) {
        for (Cluster cluster : clusters) {
            if (cluster.isNear(point, sun)) {
                for (Shape shape : cluster.shapes()) {
                    if (!shape.surface().glows() && shape.hit(point, sun) < FARTHEST) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
