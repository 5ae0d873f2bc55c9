package org.cyclorama.local.pictures;

import java.util.function.Function;

/** What is seen where nothing is. */
final class Skies {

    private Skies() {
    }

    /** A day with a few clouds. */
    static Function<Vec, Paint> day() {
        Paint zenith = Paint.of(0x3f8fd8);
        Paint horizon = Paint.of(0xd9ecf7);
        return direction -> {
            Paint clear = horizon.mixed(zenith, Math.pow(Math.max(0, direction.y()), 0.6));
            return clear.mixed(Paint.WHITE, 0.85 * cloud(direction));
        };
    }

    private static double cloud(Vec direction) {
        if (direction.y() < 0.05) {
            return 0;
        }
        double x = direction.x() / direction.y();
        double z = direction.z() / direction.y();
        double shape = Math.sin(x * 1.1 + 1) + Math.sin(z * 1.4) + 0.6 * Math.sin(x * 2.7 + z * 1.9)
                + 0.4 * Math.sin(z * 5.3 - x * 3.1);
        return Math.clamp((shape - 0.9) * 0.7, 0, 1) * Math.clamp((direction.y() - 0.05) * 5, 0, 1);
    }

    /** Steel ribs and glass above a hall, with the day outside. */
    static Function<Vec, Paint> glassRoof(double ribs) {
        Function<Vec, Paint> outside = day();
        Paint steel = Paint.of(0xe8edf0);
        return direction -> {
            double pitch = Math.toDegrees(Math.asin(Math.clamp(direction.y(), -1, 1)));
            double fromRib = Math.abs(Textures.part(direction.yaw() + 0.5 * 360 / ribs, 360 / ribs) - 0.5) * 360 / ribs
                    * Math.cos(Math.toRadians(pitch));
            boolean ring = Math.abs(Textures.part(pitch, 11) - 0.5) * 11 < 0.35;
            boolean crown = pitch > 80 && pitch < 81.5;
            return fromRib < 0.35 && pitch < 80 || ring || crown ? steel : outside.apply(direction).times(0.98);
        };
    }

    /** The last hour before sunset, the far shore of a reservoir below it. */
    static Function<Vec, Paint> evening(Vec sun) {
        Paint zenith = Paint.of(0x3d6fb0);
        Paint glow = Paint.of(0xffb066);
        Vec towards = sun.unit();
        return direction -> {
            double shore = 0.035 + 0.012 * Math.sin(direction.yaw() * 0.11) + 0.006 * Math.sin(direction.yaw() * 0.53);
            if (direction.y() < shore) {
                return Paint.of(0x2f4a48).mixed(glow, 0.25 + 0.2 * Math.max(0, direction.dot(towards)));
            }
            double near = direction.dot(towards);
            if (near > 0.9992) {
                return Paint.of(0xfff4d8).times(1.6);
            }
            Paint clear = glow.mixed(zenith, Math.pow(direction.y(), 0.45));
            return clear.plus(Paint.of(0xff9d4d).times(0.5 * Math.pow(Math.max(0, near), 24)));
        };
    }

    /** A closed room. */
    static Function<Vec, Paint> indoors(int rgb) {
        Paint paint = Paint.of(rgb);
        return direction -> paint;
    }
}
