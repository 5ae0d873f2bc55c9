package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;

/** The exhibition hall with six stands around the eye, and what each stand is like from inside. */
final class Expo {

    /** The regions' colours, in the order of their stands from the far left to the far right. */
    private static final int[] COLOURS = { 0xe07a1f, 0x2f66c4, 0xc69214, 0x1296a8, 0xc23b3b, 0x2f8a4c };
    private static final double[] YAWS = { -150, -90, -30, 30, 90, 150 };

    private Expo() {
    }

    static Scenery hall() {
        Scenery hall = shell();
        for (int stand = 0; stand < YAWS.length; stand++) {
            front(hall, YAWS[stand], 9, COLOURS[stand]);
            Props.tree(hall, YAWS[stand] + 30, 8.4, 3.2);
        }
        return hall;
    }

    private static Scenery shell() {
        Surface wall = Surface.matt((point, u, v) -> {
            boolean light = Math.abs(v - 6.3) < 0.12;
            return light ? Paint.WHITE.times(1.5) : Textures.panels(2.4, 2.2, 0xdfe6ea, 0xb9c4cb).at(point, u, v);
        });
        return new Scenery(Skies.glassRoof(24), new Vec(0.4, 1, 0.3), Paint.WHITE.times(0.55), new Paint(0.62, 0.66, 0.7), 0.004)
                .with(Plate.floor(Surface.polished(Textures.rings(0xe6e3dc, 0x9fb4c0), 0.35)),
                        new Column(new Vec(0, Vec.FLOOR, 0), 17, 7, wall));
    }

    /** A stand from outside: an open house in the region's colour. */
    private static void front(Scenery hall, double yaw, double distance, int colour) {
        Surface paint = Surface.matt(colour);
        Surface pale = Surface.matt(0xf7f7f4);
        List<Shape> stand = new ArrayList<>(List.of(
                Block.before(yaw, distance + 3.4, 0, 5.6, 3.4, 0.2, Surface.matt(Textures.rising(3.4, 0xf1f1ee, colour))),
                Props.beside(yaw, distance + 1.7, -2.8, 0, 0.25, 3.4, 3.4, pale), Props.beside(yaw, distance + 1.7, 2.8, 0, 0.25, 3.4, 3.4, pale),
                Block.before(yaw, distance + 1.6, 3.4, 6.1, 0.55, 3.9, paint),
                Block.before(yaw, distance - 0.38, 3.5, 5.4, 0.3, 0.05, Surface.glowing(0xffffff)),
                Block.before(yaw, distance + 1.2, 0, 2.2, 1.05, 0.7, pale), Block.before(yaw, distance + 1.2, 1.05, 2.4, 0.06, 0.85, paint),
                Block.before(yaw, distance + 3.2, 1.1, 3, 1.7, 0.06, Surface.glowing(Displays.shield(1.7, 0x10202c, colour)))));
        Vec visitor = Vec.at(yaw, distance + 1.9, Vec.FLOOR);
        stand.addAll(figure(visitor, colour));
        hall.near(Vec.at(yaw, distance + 1.6, Vec.FLOOR + 1.9), 4.6, stand);
    }

    /** Somebody of the team: a friendly figure, as in a board game. */
    static List<Shape> figure(Vec foot, int colour) {
        return List.of(new Ball(foot.plus(new Vec(0, 0.75, 0)), 0.27, 2.7, Surface.matt(colour)),
                new Ball(foot.plus(new Vec(0, 1.58, 0)), 0.19, 1.1, Surface.matt(0xe9c4a3)),
                new Ball(foot.plus(new Vec(0, 1.67, 0.02)), 0.19, 0.75, Surface.matt(0x4b3526)));
    }

    /** What all stands have: carpet, walls, a desk ahead, three screens, and the hall behind. */
    private static Scenery stand(int own) {
        int colour = COLOURS[own];
        Scenery stand = shell();
        Surface inside = Surface.matt(Textures.panels(1.4, 3.6, 0xf4f3ef, 0xd9d6cf));
        stand.with(new Plate(new Vec(0, Vec.FLOOR + 0.012, 0), 5.4, 0, Surface.matt((point, u, v) -> Math.hypot(u, v) > 5.1
                ? Paint.of(colour).times(0.7) : Paint.of(colour).mixed(Paint.WHITE, 0.55 + 0.05 * Textures.noise(Math.floor(u * 40), Math.floor(v * 40))))));
        stand.near(Vec.at(0, 6, 0), 7.2, Block.before(0, 6, 0, 11.4, 3.6, 0.2, inside), Block.before(0, 5.85, 3.25, 11.2, 0.35, 0.2, Surface.matt(colour)));
        stand.near(Vec.at(90, 5.6, 0), 6, new Block(new Vec(5.6, Vec.FLOOR + 1.8, 1.6), 8.8, 3.6, 0.2, 90, inside));
        stand.near(Vec.at(-90, 5.6, 0), 6, new Block(new Vec(-5.6, Vec.FLOOR + 1.8, 1.6), 8.8, 3.6, 0.2, 90, inside));
        Surface pale = Surface.matt(0xfbfaf7);
        stand.near(Vec.at(0, 3.6, Vec.FLOOR + 0.6), 1.9, Block.before(0, 3.6, 0, 2.6, 1.0, 0.7, pale),
                Block.before(0, 3.6, 1.0, 2.8, 0.06, 0.85, Surface.matt(colour)), Block.before(0, 3.23, 0.15, 2.4, 0.06, 0.03, Surface.glowing(colour)));
        Props.screen(stand, -50, 4.3, Displays.shield(1.2, 0x0e1b26, colour));
        Props.screen(stand, 50, 4.3, Displays.chart(2, 1.2, 0x0e1b26, colour));
        Props.screen(stand, 90, 4.3, Displays.shield(1.2, 0x14283a, 0x6bb7d6));
        for (int other = 1; other < COLOURS.length; other++) {
            front(stand, 80 + other * 33.3, 10 + 1.6 * Math.abs(3 - other), COLOURS[(own + other) % COLOURS.length]);
        }
        return stand;
    }

    static Scenery americas() {
        Scenery stand = stand(0);
        for (double yaw : new double[] { -72, -28, 26, 70, 112, -112 }) {
            Props.palm(stand, yaw, yaw > -80 && yaw < 80 ? 5.1 : 4.9, 4.2 + 0.4 * Math.sin(yaw));
        }
        return team(stand, 0, 0xb9541a);
    }

    static Scenery europe() {
        Scenery stand = stand(1);
        Surface wood = Surface.polished(Textures.planks(0.3, 0xc79a63), 0.15);
        List<Shape> long_ = new ArrayList<>(List.of(new Block(new Vec(-3.2, Vec.FLOOR + 0.74, 2.2), 0.95, 0.06, 3.6, 0, wood),
                new Block(new Vec(-3.2, Vec.FLOOR + 0.37, 0.8), 0.8, 0.72, 0.1, 0, wood), new Block(new Vec(-3.2, Vec.FLOOR + 0.37, 3.6), 0.8, 0.72, 0.1, 0, wood)));
        for (double z = 0.9; z < 4; z += 0.9) {
            long_.add(new Column(new Vec(-4.0, Vec.FLOOR, z), 0.2, 0.48, Surface.matt(0x8d9aa5)));
            long_.add(new Column(new Vec(-2.4, Vec.FLOOR, z), 0.2, 0.48, Surface.matt(0x8d9aa5)));
            long_.add(new Ball(new Vec(-4.0, Vec.FLOOR + 0.5, z), 0.22, 0.3, Surface.matt(0x2f66c4)));
            long_.add(new Ball(new Vec(-2.4, Vec.FLOOR + 0.5, z), 0.22, 0.3, Surface.matt(0x2f66c4)));
        }
        stand.near(new Vec(-3.2, Vec.FLOOR + 0.5, 2.2), 2.4, long_);
        for (int slat = -6; slat <= 6; slat++) {
            stand.near(Vec.at(slat * 4.6, 5.75, 0), 2, Block.before(slat * 4.6, 5.75, 0.3, 0.09, 2.8, 0.12, wood));
        }
        Props.tree(stand, 36, 5, 2.6);
        return team(stand, 1, 0x2f66c4);
    }

    static Scenery middleEastAfrica() {
        Scenery stand = stand(2);
        Surface.Texture arches = (point, u, v) -> {
            double x = Textures.part(u + 0.9, 1.8) * 1.8 - 0.9;
            boolean opening = Math.abs(x) < 0.62 && v > 0.15 && (v < 1.7 || Math.hypot(Math.abs(x) + 0.35, v - 1.7) < 0.97);
            boolean rim = Math.abs(x) < 0.72 && v > 0.1 && (v < 1.7 || Math.hypot(Math.abs(x) + 0.35, v - 1.7) < 1.08);
            return opening ? Paint.of(0xf6dba0).mixed(Paint.of(0xd98b3a), v / 3) : Paint.of(rim ? 0xc69214 : 0xefe2c6);
        };
        stand.near(Vec.at(0, 5.8, 0), 6, Block.before(0, 5.8, 0, 10.8, 3.2, 0.1, Surface.matt(arches)));
        List<Shape> model = new ArrayList<>(List.of(new Block(Vec.at(-24, 3.9, Vec.FLOOR + 0.4), 1.5, 0.8, 1.1, -24, Surface.matt(0x7b5b34))));
        for (int tower = 0; tower < 7; tower++) {
            Vec foot = Vec.at(-31 + tower * 2.4, 3.75 + 0.14 * (tower % 3), Vec.FLOOR + 0.8);
            double height = 0.25 + 0.3 * Textures.noise(tower, 4);
            model.add(new Column(foot, 0.05 + 0.03 * (tower % 2), height, Surface.matt(0xd9dde0)));
            model.add(new Ball(foot.plus(new Vec(0, height, 0)), 0.05 + 0.03 * (tower % 2), Surface.matt(0xb7c0c6)));
        }
        stand.near(Vec.at(-24, 3.9, Vec.FLOOR + 0.8), 1.3, model);
        for (double yaw : new double[] { -42, -33, -12 }) {
            Vec seat = Vec.at(yaw, 2.9, Vec.FLOOR);
            stand.near(seat, 0.6, new Ball(seat.plus(new Vec(0, 0.2, 0)), 0.42, 0.5, Surface.matt(Textures.folds(0.2, 0xa8443a))));
        }
        return team(stand, 2, 0x8a6a12);
    }

    static Scenery turkey() {
        Scenery stand = stand(3);
        Surface.Texture tile = (point, u, v) -> {
            double x = Textures.part(u, 0.45) * 2 - 1;
            double y = Textures.part(v, 0.45) * 2 - 1;
            double radius = Math.hypot(x, y);
            double petal = radius - 0.42 - 0.22 * Math.cos(4 * Math.atan2(y, x));
            if (Math.max(Math.abs(x), Math.abs(y)) > 0.95) {
                return Paint.of(0xdfe9ee);
            }
            return radius < 0.16 ? Paint.of(0xc0392b) : petal < 0 ? Paint.of(0x1f6fb2) : petal < 0.12 ? Paint.of(0xfafcfd) : Paint.of(
                    Math.abs(x) + Math.abs(y) > 1.45 ? 0x12879b : 0xf4f8fa);
        };
        stand.near(Vec.at(0, 5.8, 0), 6, Block.before(0, 5.8, 0, 10.8, 3.15, 0.1, Surface.polished(tile, 0.12)));
        stand.near(Vec.at(90, 5.4, 0), 5.4, new Block(new Vec(5.45, Vec.FLOOR + 1.6, 1.6), 8.4, 3.1, 0.06, 90, Surface.matt(tile)));
        stand.near(Vec.at(-90, 5.4, 0), 5.4, new Block(new Vec(-5.45, Vec.FLOOR + 1.6, 1.6), 8.4, 3.1, 0.06, 90, Surface.matt(tile)));
        Props.table(stand, 24, 2.6, 0.6, 0.55, Surface.polished(Surface.plain(0xb07a3a), 0.4));
        for (int glass = 0; glass < 4; glass++) {
            Vec cup = Vec.at(24, 2.6, Vec.FLOOR + 0.6).plus(Vec.at(glass * 90, 0.3, 0));
            stand.near(cup, 0.3, new Column(cup, 0.045, 0.1, Surface.matt(0xb5401a)), new Column(cup, 0.09, 0.012, Surface.matt(0xffffff)));
        }
        Vec pot = Vec.at(24, 2.6, Vec.FLOOR + 0.74);
        stand.near(pot, 0.5, new Ball(pot, 0.15, Surface.matt(0xd8dde0)), new Ball(pot.plus(new Vec(0, 0.22, 0)), 0.1, Surface.matt(0xc3cacf)));
        Props.armchair(stand, 36, 3.4, 200, 0x1a5e8a);
        Props.armchair(stand, 14, 3.7, 160, 0x1a5e8a);
        return team(stand, 3, 0x0d6f7d);
    }

    static Scenery asiaPacific() {
        Scenery stand = stand(4);
        Surface cane = Surface.matt((point, u, v) -> Paint.of(0x9fb35a).times(Textures.part(v, 0.42) < 0.07 ? 0.55 : 1));
        for (int group = -4; group <= 4; group++) {
            List<Shape> canes = new ArrayList<>();
            for (int one = -4; one <= 4; one++) {
                canes.add(new Column(Vec.at(group * 13 + one * 1.3, 5.3, Vec.FLOOR), 0.05, 2.9 + 0.3 * Textures.noise(group, one), cane));
            }
            stand.near(Vec.at(group * 13, 5.3, 0), 1.9, canes);
        }
        Vec pond = Vec.at(-26, 3, Vec.FLOOR + 0.02);
        stand.with(new Plate(pond, 1.05, 0, Surface.polished(Textures.water(0x1c5561, 0x6fb3bb), 0.5)));
        List<Shape> stones = new ArrayList<>();
        for (int stone = 0; stone < 14; stone++) {
            stones.add(new Ball(pond.plus(Vec.at(stone * 360 / 14.0, 1.1, 0)), 0.17 + 0.05 * Textures.noise(stone, 1), 0.7, Surface.matt(0x9a9a92)));
        }
        stand.near(pond, 1.4, stones);
        stand.near(Vec.at(25, 3, -0.8), 1.2, robot(Vec.at(25, 3, Vec.FLOOR)));
        return team(stand, 4, 0x9a2f2f);
    }

    private static List<Shape> robot(Vec foot) {
        Surface white = Surface.polished(Surface.plain(0xeef2f4), 0.2);
        Surface dark = Surface.matt(0x3b454d);
        return List.of(new Block(foot.plus(new Vec(-0.16, 0.05, -0.1)), 0.2, 0.1, 0.34, 25, dark), new Block(foot.plus(new Vec(0.14, 0.05, 0.06)), 0.2, 0.1, 0.34, 25, dark),
                new Column(foot.plus(new Vec(-0.16, 0.1, -0.04)), 0.07, 0.5, dark), new Column(foot.plus(new Vec(0.14, 0.1, 0.04)), 0.07, 0.5, dark),
                new Block(foot.plus(new Vec(0, 0.82, 0)), 0.56, 0.5, 0.36, 25, white), new Ball(foot.plus(new Vec(0, 1.3, 0)), 0.26, 0.85, white),
                new Ball(foot.plus(new Vec(-0.14, 1.32, -0.2)), 0.05, Surface.glowing(0x4fd1ff)), new Ball(foot.plus(new Vec(0.03, 1.32, -0.25)), 0.05, Surface.glowing(0x4fd1ff)),
                new Ball(foot.plus(new Vec(-0.36, 0.85, -0.12)), 0.1, 2.2, dark), new Ball(foot.plus(new Vec(0.36, 0.85, 0.1)), 0.1, 2.2, dark),
                new Column(foot.plus(new Vec(0, 1.5, 0)), 0.015, 0.2, dark), new Ball(foot.plus(new Vec(0, 1.72, 0)), 0.05, Surface.glowing(0xff6b5a)));
    }

    static Scenery russiaAndNeighbours() {
        Scenery stand = stand(5);
        Surface birch = Surface.matt((point, u, v) -> Textures.noise(Math.floor(v * 7), Math.floor(u * 9 + v)) > 0.8 ? Paint.of(0x33322f) : Paint.of(0xf2f0ea));
        Surface leaves = Surface.matt((point, u, v) -> Paint.of(0x8fb84f).times(0.75 + 0.5
                * Textures.noise(Math.floor(point.x() * 11), Math.floor(point.y() * 11) + 31 * Math.floor(point.z() * 11))));
        for (double yaw : new double[] { -78, -64, -34, -22, 20, 32, 66, 108, -104 }) {
            Vec foot = Vec.at(yaw, 5 - 0.5 * Math.abs(Math.sin(yaw)), Vec.FLOOR);
            stand.near(foot.plus(new Vec(0, 2.2, 0)), 2.9, new Column(foot, 0.1, 3.9, birch), new Ball(foot.plus(new Vec(0, 3.9, 0)), 0.75, 1.2, leaves),
                    new Ball(foot.plus(new Vec(0.45, 3.3, 0.1)), 0.42, leaves), new Ball(foot.plus(new Vec(-0.4, 3.5, -0.2)), 0.4, leaves));
        }
        stand.near(Vec.at(0, 4.3, -0.6), 1.6, bear(Vec.at(0, 4.3, Vec.FLOOR)));
        return stand;
    }

    private static List<Shape> bear(Vec foot) {
        Surface fur = Surface.matt(0x2f9e5b);
        Surface light = Surface.matt(0xa6dcb4);
        Surface dark = Surface.matt(0x123322);
        return List.of(new Ball(foot.plus(new Vec(0, 0.85, 0)), 0.52, 1.35, fur), new Ball(foot.plus(new Vec(0, 0.95, -0.22)), 0.36, 1.3, light),
                new Ball(foot.plus(new Vec(0, 1.75, 0)), 0.42, fur), new Ball(foot.plus(new Vec(0, 1.66, -0.33)), 0.19, 0.8, light),
                new Ball(foot.plus(new Vec(0, 1.72, -0.51)), 0.06, dark), new Ball(foot.plus(new Vec(-0.16, 1.86, -0.37)), 0.05, dark),
                new Ball(foot.plus(new Vec(0.16, 1.86, -0.37)), 0.05, dark), new Ball(foot.plus(new Vec(-0.3, 2.1, 0)), 0.15, fur),
                new Ball(foot.plus(new Vec(0.3, 2.1, 0)), 0.15, fur), new Ball(foot.plus(new Vec(-0.58, 1.25, -0.2)), 0.17, 1.6, fur),
                new Ball(foot.plus(new Vec(0.62, 1.55, -0.15)), 0.16, 1.8, fur));
    }

    private static Scenery team(Scenery stand, int own, int colour) {
        stand.near(Vec.at(-6, 4.2, -0.7), 1.2, figure(Vec.at(-6, 4.25, Vec.FLOOR), colour));
        stand.near(Vec.at(7, 4.3, -0.7), 1.2, figure(Vec.at(7, 4.35, Vec.FLOOR), COLOURS[own]));
        return stand;
    }
}
