package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;

/** Leisure: a foyer and its cinema. */
final class Lounge {

    private Lounge() {
    }

    static Scenery foyer() {
        Surface.Texture wood = Textures.planks(0.35, 0x7a4f30);
        Surface wall = Surface.matt((point, u, v) -> v < 1.1 ? wood.at(point, v, u)
                : v < 1.18 ? Paint.of(0xd9b36a) : Paint.of(0x27483f).times(0.9 + 0.06 * v));
        Surface.Texture carpet = (point, u, v) -> {
            double ring = Textures.part(Math.hypot(u, v), 1.3);
            return Paint.of(ring < 0.12 ? 0xcf9f55 : ring < 0.2 ? 0x5a1f28 : 0x7b2a35)
                    .times(0.9 + 0.2 * Textures.noise(Math.floor(u * 40), Math.floor(v * 40)));
        };
        Scenery foyer = new Scenery(Skies.indoors(0x241a14), new Vec(0.1, 1, 0.1), new Paint(0.4, 0.34, 0.26),
                new Paint(0.66, 0.58, 0.48), 0)
                .with(Plate.floor(Surface.matt(carpet)), new Column(new Vec(0, Vec.FLOOR, 0), 6.5, 4, wall),
                        new Plate(new Vec(0, 2.4, 0), 7, 0, Surface.matt(0x4a3a2e)),
                        new Column(new Vec(0, Vec.FLOOR + 3.75, 0), 6.4, 0.08, Surface.glowing(0xffdca0)));
        Surface velvet = Surface.matt(Textures.folds(0.17, 0xa32035));
        foyer.near(Vec.at(0, 6, 0), 3.2,
                Block.before(0, 6.05, 0, 1.1, 2.9, 0.1, Surface.glowing(Textures.rising(2.9, 0xffd9a0, 0x8a5a30))),
                Props.beside(0, 5.9, -1.15, 0, 1.3, 3.1, 0.12, velvet), Props.beside(0, 5.9, 1.15, 0, 1.3, 3.1, 0.12, velvet),
                Block.before(0, 5.85, 3.0, 3.8, 0.45, 0.2, Surface.matt(Textures.folds(0.3, 0x8a1a2c))));
        double[] yaws = { -118, -88, -60, -34, 34, 60, 88, 118 };
        for (int poster = 0; poster < yaws.length; poster++) {
            foyer.near(Vec.at(yaws[poster], 6.2, 0.2), 1.5,
                    Block.before(yaws[poster], 6.2, 1.05, 1.25, 1.8, 0.06, Surface.matt(0xd9b36a)),
                    Block.before(yaws[poster], 6.14, 1.12, 1.1, 1.65, 0.05, Surface.glowing(Displays.film(1.1, 1.65,
                            new int[] { 0x35507f, 0x7f3550, 0x2d6b6b, 0xa3672f }[poster % 4],
                            new int[] { 0x1e3a2c, 0x30203f, 0x123047, 0x46230f }[poster % 4], -0.25 + 0.16 * (poster % 4)))));
        }
        for (double[] chair : new double[][] { { -50, 3.2, 90 }, { -22, 3.6, 250 }, { 24, 3.5, 120 }, { 52, 3.3, 270 },
                { 125, 3.2, 330 }, { -125, 3.4, 30 } }) {
            Props.armchair(foyer, chair[0], chair[1], chair[2], 0x2e6b57);
        }
        for (double yaw : new double[] { -36, 38, -140, 140 }) {
            Props.table(foyer, yaw, 3.1, 0.5, 0.36, Surface.polished(Surface.plain(0x8a5a34), 0.4));
            Vec lamp = Vec.at(yaw, 3.1, Vec.FLOOR + 0.5);
            foyer.near(lamp.plus(new Vec(0, 0.25, 0)), 0.5, new Column(lamp, 0.03, 0.25, Surface.matt(0xd9b36a)),
                    new Ball(lamp.plus(new Vec(0, 0.34, 0)), 0.14, Surface.glowing(0xffe9c0)));
        }
        for (double yaw = 0; yaw < 360; yaw += 60) {
            Vec globe = Vec.at(yaw + 30, 2.8, 1.75);
            foyer.near(globe, 0.9, new Ball(globe, 0.19, Surface.glowing(0xfff1d0)),
                    new Column(globe, 0.012, 0.65, Surface.matt(0xd9b36a)));
        }
        return foyer;
    }

    static Scenery cinema() {
        Surface.Texture cloth = Textures.folds(0.5, 0x4a1f2a);
        Scenery cinema = new Scenery(Skies.indoors(0x0b0a0d), new Vec(0, 0.6, 1), new Paint(0.25, 0.25, 0.3),
                new Paint(0.62, 0.56, 0.6), 0)
                .with(Plate.floor(
                        Surface.polished((point, u, v) -> Math.abs(u) < 0.75 ? Paint.of(0x6d2433) : Paint.of(0x2a2428), 0.06)),
                        new Column(new Vec(0, Vec.FLOOR, 0), 12, 6.6, Surface.matt(cloth)),
                        new Plate(new Vec(0, 5, 0), 13, 0, Surface.glowing(stars())),
                        Block.before(0, 11, 1.1, 11, 4.7, 0.1,
                                Surface.glowing(Displays.film(11, 4.7, 0x2f5d8c, 0x1d4a38, 0.22))),
                        Block.before(0, 11.1, 0.9, 11.6, 5.1, 0.1, Surface.matt(0x09090b)));
        for (double side : new double[] { -1, 1 }) {
            cinema.near(Vec.at(side * 40, 9.4, 0.3), 1.6, Block.before(side * 40, 9.4, 1, 1.4, 2, 0.06, Surface.matt(0xcf9f55)),
                    Block.before(side * 40, 9.34, 1.08, 1.25, 1.85, 0.05, Surface.glowing(Displays.film(1.25, 1.85,
                            side < 0 ? 0x7f3550 : 0xa3672f, side < 0 ? 0x30203f : 0x46230f, side * 0.2))));
        }
        for (int row = 0; row < 9; row++) {
            double z = -6.5 + row * 1.7;
            List<Shape> left = new ArrayList<>();
            List<Shape> right = new ArrayList<>();
            for (int seat = 0; seat < 7; seat++) {
                double x = 1.25 + seat * 0.85;
                if (Math.hypot(x, z) < 10.8) {
                    seat(left, new Vec(-x, Vec.FLOOR, z));
                    seat(right, new Vec(x, Vec.FLOOR, z));
                }
            }
            cinema.near(new Vec(-3.8, Vec.FLOOR + 0.5, z), 3.4, left).near(new Vec(3.8, Vec.FLOOR + 0.5, z), 3.4, right);
            cinema.near(new Vec(0, Vec.FLOOR, z), 1.1,
                    new Block(new Vec(-0.8, Vec.FLOOR + 0.04, z), 0.05, 0.06, 0.25, 0, Surface.glowing(0xffc46b)),
                    new Block(new Vec(0.8, Vec.FLOOR + 0.04, z), 0.05, 0.06, 0.25, 0, Surface.glowing(0xffc46b)));
        }
        for (double yaw : new double[] { -68, -92, -116, -140, 68, 92, 116, 140 }) {
            Vec sconce = Vec.at(yaw, 11.8, 1.2);
            cinema.near(sconce, 0.8, new Ball(sconce, 0.22, 1.6, Surface.glowing(0xffcf8a)));
        }
        Props.door(cinema, 180, 11.7, 0xffd9a0);
        cinema.near(Vec.at(180, 11.8, 2.6), 1, Block.before(180, 11.8, 3.9, 0.9, 0.5, 0.06, Surface.glowing(0xdfefff)));
        return cinema;
    }

    /** A dark ceiling with small lamps. */
    private static Surface.Texture stars() {
        Paint dark = Paint.of(0x191722);
        return (point, u, v) -> {
            double away = Math.hypot(Textures.part(u, 1.6) - 0.5, Textures.part(v, 1.6) - 0.5);
            return away < 0.035 ? Paint.of(0xffe9bf).times(1.3) : dark.mixed(Paint.of(0x6a5a55), 0.02 / (0.02 + away * away));
        };
    }

    private static void seat(List<Shape> row, Vec foot) {
        Surface green = Surface.matt(0x2f9e5b);
        row.add(new Block(foot.plus(new Vec(0, 0.42, 0)), 0.62, 0.16, 0.55, 0, green));
        row.add(new Block(foot.plus(new Vec(0, 0.72, -0.3)), 0.64, 0.72, 0.12, 0, green));
        row.add(new Block(foot.plus(new Vec(0.38, 0.5, -0.05)), 0.09, 0.3, 0.55, 0, Surface.matt(0x3b2a22)));
        row.add(new Block(foot.plus(new Vec(0, 0.18, -0.1)), 0.1, 0.34, 0.4, 0, Surface.matt(0x2a2a2e)));
    }
}
