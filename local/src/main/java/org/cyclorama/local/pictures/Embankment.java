package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;

/** The tour outside: the entrance, and the terrace above the water. */
final class Embankment {

    private Embankment() {
    }

    static Scenery entrance() {
        Surface.Texture square = Textures.panels(1.6, 1.6, 0xcfccc4, 0xaaa79f);
        Surface.Texture water = Textures.water(0x2c5f86, 0x9cc4dd);
        Surface ground = Surface.polished(
                (point, u, v) -> v < -13 ? water.at(point, u, v) : v < -12.6 ? Paint.of(0x8d8a83) : square.at(point, u, v),
                0.22);
        Scenery place = new Scenery(Skies.day(), new Vec(0.6, 0.9, -0.5), new Paint(0.75, 0.72, 0.66),
                new Paint(0.42, 0.47, 0.55), 0.003)
                .with(Plate.floor(ground));
        Surface tower = Surface.polished(Textures.windows(1.5, 1.9, 0xe4e8ea, 0x3d6a86, 0xffe2a8), 0.18);
        place.near(Vec.at(-38, 30, 8), 19, Block.before(-38, 30, 0, 15, 20, 12, tower));
        place.near(Vec.at(0, 36, 8), 21, Block.before(0, 36, 0, 17, 25, 12, tower));
        place.near(Vec.at(38, 30, 8), 19, Block.before(38, 30, 0, 15, 18, 12, tower));
        Surface glass = Surface.polished(Textures.windows(1.35, 3.9, 0x54636d, 0x9fc6d6, 0xfff0cf), 0.35);
        place.near(Vec.at(0, 14, 1), 9.5, Block.before(0, 14, 0, 15, 4, 5, glass),
                Block.before(0, 13.8, 4, 16.4, 0.4, 7, Surface.matt(0xf5f5f2)),
                new Column(Vec.at(-27, 12, Vec.FLOOR), 0.18, 4, Surface.matt(0xd5d9dc)),
                new Column(Vec.at(27, 12, Vec.FLOOR), 0.18, 4, Surface.matt(0xd5d9dc)));
        Props.door(place, 0, 11.2, Headquarters.LIGHT);
        for (int gate = -3; gate <= 3; gate++) {
            Vec foot = new Vec(gate * 1.2 - 0.6, Vec.FLOOR, 8.2);
            place.near(foot.plus(new Vec(0, 0.5, 0)), 1.2,
                    new Block(foot.plus(new Vec(0, 0.5, 0)), 0.22, 1, 1.3, 0, Surface.polished(Surface.plain(0xbfc7cc), 0.3)),
                    new Block(foot.plus(new Vec(0.45, 0.72, 0)), 0.68, 0.07, 0.07, 0, Surface.matt(0x2f8a4c)),
                    new Block(foot.plus(new Vec(0, 1.02, -0.5)), 0.14, 0.03, 0.2, 0, Surface.glowing(0x5fe08c)));
        }
        for (double yaw : new double[] { -58, -74, -105, 58, 74, 105, 130, -130 }) {
            Props.tree(place, yaw, 9 + 2 * Math.abs(Math.cos(yaw)), 4.6);
        }
        for (double x : new double[] { -14, 6, 25 }) {
            boat(place, new Vec(x, Vec.FLOOR, -30 - x * 0.4), 40 + x);
        }
        return place;
    }

    static Scenery terrace() {
        Vec sun = Vec.towards(55, 7);
        Scenery terrace = new Scenery(Skies.evening(sun), sun, new Paint(0.95, 0.62, 0.36), new Paint(0.42, 0.45, 0.55), 0.0016)
                .with(new Plate(new Vec(0, -5.5, 0), Double.POSITIVE_INFINITY, 0,
                        Surface.polished(Textures.water(0x274a66, 0x6f93ad), 0.75)),
                        new Plate(new Vec(0, Vec.FLOOR, 0), 8, 0, Surface.polished(Textures.planks(0.16, 0xa87848), 0.12)),
                        new Column(new Vec(0, Vec.FLOOR - 0.5, 0), 8, 0.5, Surface.matt(0x6f5233)));
        Surface wood = Surface.matt(0x7d5a37);
        terrace.with(new Column(new Vec(0, Vec.FLOOR + 1.02, 0), 7.8, 0.09, wood),
                new Column(new Vec(0, Vec.FLOOR + 0.55, 0), 7.8, 0.04, wood),
                new Column(new Vec(0, Vec.FLOOR + 0.3, 0), 7.8, 0.04, wood));
        for (double yaw = -130; yaw <= 130; yaw += 10) {
            terrace.near(Vec.at(yaw, 7.8, Vec.FLOOR + 0.5), 0.7, new Column(Vec.at(yaw, 7.8, Vec.FLOOR), 0.05, 1.08, wood));
        }
        Surface house = Surface.matt(Textures.windows(1.7, 3.2, 0xe8e2d8, 0x51707f, 0xffd999));
        terrace.with(Block.before(180, 10.2, -0.6, 26, 13, 5, house));
        Props.door(terrace, 180, 7.55, Headquarters.LIGHT);
        Props.armchair(terrace, 25, 4.6, 30, 0xd9d2c3);
        Props.armchair(terrace, 44, 4.6, 50, 0xd9d2c3);
        Props.armchair(terrace, -55, 4.4, 300, 0xd9d2c3);
        Props.table(terrace, 34, 4.3, 0.45, 0.35, wood);
        Props.tree(terrace, 115, 6.3, 2.3);
        Props.tree(terrace, -110, 6.3, 2.5);
        Props.tree(terrace, -85, 6.6, 2);
        for (double[] boat : new double[][] { { -35, 28 }, { -8, 45 }, { 28, 60 }, { 78, 34 }, { -75, 52 } }) {
            boat(terrace, Vec.at(boat[0], boat[1], -5.5), boat[0] + 60);
        }
        return terrace;
    }

    /** A sailing boat. */
    private static void boat(Scenery scenery, Vec water, double facing) {
        List<Shape> boat = new ArrayList<>(
                List.of(new Block(water.plus(new Vec(0, 0.45, 0)), 4.4, 0.8, 1.3, facing, Surface.matt(0xf3efe6)),
                        new Block(water.plus(new Vec(0, 0.9, 0)), 1.8, 0.5, 1, facing, Surface.matt(0x9a6a3c)),
                        new Column(water.plus(new Vec(0, 0.8, 0)), 0.07, 6, Surface.matt(0x6b5138))));
        for (int strip = 0; strip < 9; strip++) {
            double length = 2.2 * (1 - strip / 9.5);
            Vec middle = water.plus(new Vec(0, 1.7 + strip * 0.5, 0)).plus(Vec.at(facing + 90, length / 2 + 0.1, 0));
            boat.add(new Block(middle, length, 0.5, 0.05, facing, Surface.matt(0xfdfbf5)));
        }
        scenery.near(water.plus(new Vec(0, 3, 0)), 4.8, boat);
    }
}
