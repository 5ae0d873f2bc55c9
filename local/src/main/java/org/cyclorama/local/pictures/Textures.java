package org.cyclorama.local.pictures;

import org.cyclorama.local.pictures.Surface.Texture;

/** Patterns that things are covered with. */
final class Textures {

    private Textures() {
    }

    /** Squares of two colours, like a chess board. */
    static Texture tiles(double size, int one, int other) {
        Paint first = Paint.of(one);
        Paint second = Paint.of(other);
        return (point, u, v) -> ((long) Math.floor(u / size) + (long) Math.floor(v / size)) % 2 == 0 ? first : second;
    }

    /** Panels with joints between them. */
    static Texture panels(double width, double height, int panel, int joint) {
        Paint inside = Paint.of(panel);
        Paint between = Paint.of(joint);
        return (point, u, v) -> part(u, width) * width < 0.03 || part(v, height) * height < 0.03 ? between
                : inside.times(0.94 + 0.12 * noise(Math.floor(u / width), Math.floor(v / height)));
    }

    /** Boards side by side, each of its own shade and with a grain. */
    static Texture planks(double width, int wood) {
        Paint paint = Paint.of(wood);
        return (point, u, v) -> {
            double board = Math.floor(u / width);
            double shade = 0.8 + 0.3 * noise(board, Math.floor(v / 2.4 + noise(board, 7)));
            double grain = 1 + 0.08 * Math.sin(v * 3 + 9 * noise(board, 3) + 5 * Math.sin(u * 40));
            return paint.times(part(u, width) < 0.04 ? 0.45 : shade * grain);
        };
    }

    /** Cloth in folds. */
    static Texture folds(double width, int cloth) {
        Paint paint = Paint.of(cloth);
        return (point, u, v) -> paint.times(0.55 + 0.45 * Math.abs(Math.sin(u / width * Math.PI + 0.2 * Math.sin(v))));
    }

    /** Windows in a wall, some of them with light behind. */
    static Texture windows(double width, double height, int wall, int glass, int lamp) {
        Paint frame = Paint.of(wall);
        Paint dark = Paint.of(glass);
        Paint light = Paint.of(lamp);
        return (point, u, v) -> {
            double x = part(u, width);
            double y = part(v, height);
            if (x < 0.08 || y < 0.22) {
                return frame;
            }
            boolean lit = noise(Math.floor(u / width), Math.floor(v / height)) > 0.82;
            return lit ? light : dark.mixed(Paint.WHITE, 0.25 * y);
        };
    }

    /** Rings around the middle, with lines that lead outwards. */
    static Texture rings(int stone, int inlay) {
        Paint plain = Paint.of(stone);
        Paint line = Paint.of(inlay);
        return (point, u, v) -> {
            double radius = Math.hypot(u, v);
            double along = Math.abs(Math.sin(Math.toRadians(new Vec(u, 0, v).yaw() * 3))) * radius;
            boolean ring = Math.abs(radius - 3.2) < 0.06 || Math.abs(radius - 7) < 0.09 || radius < 0.5 && radius > 0.42;
            Paint terrazzo = plain.times(0.97 + 0.06 * noise(Math.floor(u * 30), Math.floor(v * 30)));
            return ring || radius > 3.2 && radius < 7 && along < 0.1 ? line : terrazzo;
        };
    }

    /** Water, with waves that glitter far away. */
    static Texture water(int deep, int bright) {
        Paint low = Paint.of(deep);
        Paint high = Paint.of(bright);
        return (point, u, v) -> {
            double wave = Math.sin(u * 1.3 + 2 * Math.sin(v * 0.4)) * Math.sin(v * 2.1 + Math.sin(u * 0.7));
            double ripple = Math.sin(u * 7 + 3 * Math.sin(v * 1.7)) * Math.sin(v * 9);
            return low.mixed(high, 0.35 + 0.3 * wave + 0.12 * ripple / (1 + point.length() / 20));
        };
    }

    /** From one colour at the foot to another so high above it. */
    static Texture rising(double height, int foot, int head) {
        Paint low = Paint.of(foot);
        Paint high = Paint.of(head);
        return (point, u, v) -> low.mixed(high, v / height);
    }

    /** The same for the same whole numbers, from 0 to 1, without any order. */
    static double noise(double x, double y) {
        long mixed = (long) x * 0x9E3779B97F4A7C15L ^ (long) y * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 29) & 0xFFFFFF) / (double) 0x1000000;
    }

    /** Where in a row of equal parts, from 0 to 1. */
    static double part(double value, double size) {
        return value / size - Math.floor(value / size);
    }
}
