package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;

/** The stands of Turkey, of Asia and Australia, and of Russia and its neighbours. */
final class EasternStands {

    private EasternStands() {
    }

    static Scenery turkey() {
        Scenery stand = Hall.stand(3);
        Surface.Texture tile = (point, u, v) -> {
            double x = Textures.part(u, 0.45) * 2 - 1;
            double y = Textures.part(v, 0.45) * 2 - 1;
            double radius = Math.hypot(x, y);
            double petal = radius - 0.42 - 0.22 * Math.cos(4 * Math.atan2(y, x));
            if (Math.max(Math.abs(x), Math.abs(y)) > 0.95) {
                return Paint.of(0xdfe9ee);
            }
            return radius < 0.16 ? Paint.of(0xc0392b)
                    : petal < 0 ? Paint.of(0x1f6fb2)
                            : petal < 0.12 ? Paint.of(0xfafcfd)
                                    : Paint.of(
                                            Math.abs(x) + Math.abs(y) > 1.45 ? 0x12879b : 0xf4f8fa);
        };
        stand.near(Vec.at(0, 5.8, 0), 6, Block.before(0, 5.8, 0, 10.8, 3.15, 0.1, Surface.polished(tile, 0.12)));
        stand.near(Vec.at(90, 5.4, 0), 5.4,
                new Block(new Vec(5.45, Vec.FLOOR + 1.6, 1.6), 8.4, 3.1, 0.06, 90, Surface.matt(tile)));
        stand.near(Vec.at(-90, 5.4, 0), 5.4,
                new Block(new Vec(-5.45, Vec.FLOOR + 1.6, 1.6), 8.4, 3.1, 0.06, 90, Surface.matt(tile)));
        Props.table(stand, 24, 2.6, 0.6, 0.55, Surface.polished(Surface.plain(0xb07a3a), 0.4));
        for (int glass = 0; glass < 4; glass++) {
            Vec cup = Vec.at(24, 2.6, Vec.FLOOR + 0.6).plus(Vec.at(glass * 90, 0.3, 0));
            stand.near(cup, 0.3, new Column(cup, 0.045, 0.1, Surface.matt(0xb5401a)),
                    new Column(cup, 0.09, 0.012, Surface.matt(0xffffff)));
        }
        Vec pot = Vec.at(24, 2.6, Vec.FLOOR + 0.74);
        stand.near(pot, 0.5, new Ball(pot, 0.15, Surface.matt(0xd8dde0)),
                new Ball(pot.plus(new Vec(0, 0.22, 0)), 0.1, Surface.matt(0xc3cacf)));
        Props.armchair(stand, 36, 3.4, 200, 0x1a5e8a);
        Props.armchair(stand, 14, 3.7, 160, 0x1a5e8a);
        return Hall.team(stand, 3, 0x0d6f7d);
    }

    static Scenery asiaPacific() {
        Scenery stand = Hall.stand(4);
        Surface cane = Surface.matt((point, u, v) -> Paint.of(0x9fb35a).times(Textures.part(v, 0.42) < 0.07 ? 0.55 : 1));
        for (int group = -4; group <= 4; group++) {
            List<Shape> canes = new ArrayList<>();
            for (int one = -4; one <= 4; one++) {
                canes.add(new Column(Vec.at(group * 13 + one * 1.3, 5.3, Vec.FLOOR), 0.05,
                        2.9 + 0.3 * Textures.noise(group, one), cane));
            }
            stand.near(Vec.at(group * 13, 5.3, 0), 1.9, canes);
        }
        Vec pond = Vec.at(-26, 3, Vec.FLOOR + 0.02);
        stand.with(new Plate(pond, 1.05, 0, Surface.polished(Textures.water(0x1c5561, 0x6fb3bb), 0.5)));
        List<Shape> stones = new ArrayList<>();
        for (int stone = 0; stone < 14; stone++) {
            stones.add(new Ball(pond.plus(Vec.at(stone * 360 / 14.0, 1.1, 0)), 0.17 + 0.05 * Textures.noise(stone, 1), 0.7,
                    Surface.matt(0x9a9a92)));
        }
        stand.near(pond, 1.4, stones);
        stand.near(Vec.at(25, 3, -0.8), 1.2, robot(Vec.at(25, 3, Vec.FLOOR)));
        return Hall.team(stand, 4, 0x9a2f2f);
    }

    private static List<Shape> robot(Vec foot) {
        Surface white = Surface.polished(Surface.plain(0xeef2f4), 0.2);
        Surface dark = Surface.matt(0x3b454d);
        return List.of(new Block(foot.plus(new Vec(-0.16, 0.05, -0.1)), 0.2, 0.1, 0.34, 25, dark),
                new Block(foot.plus(new Vec(0.14, 0.05, 0.06)), 0.2, 0.1, 0.34, 25, dark),
                new Column(foot.plus(new Vec(-0.16, 0.1, -0.04)), 0.07, 0.5, dark),
                new Column(foot.plus(new Vec(0.14, 0.1, 0.04)), 0.07, 0.5, dark),
                new Block(foot.plus(new Vec(0, 0.82, 0)), 0.56, 0.5, 0.36, 25, white),
                new Ball(foot.plus(new Vec(0, 1.3, 0)), 0.26, 0.85, white),
                new Ball(foot.plus(new Vec(-0.14, 1.32, -0.2)), 0.05, Surface.glowing(0x4fd1ff)),
                new Ball(foot.plus(new Vec(0.03, 1.32, -0.25)), 0.05, Surface.glowing(0x4fd1ff)),
                new Ball(foot.plus(new Vec(-0.36, 0.85, -0.12)), 0.1, 2.2, dark),
                new Ball(foot.plus(new Vec(0.36, 0.85, 0.1)), 0.1, 2.2, dark),
                new Column(foot.plus(new Vec(0, 1.5, 0)), 0.015, 0.2, dark),
                new Ball(foot.plus(new Vec(0, 1.72, 0)), 0.05, Surface.glowing(0xff6b5a)));
    }

    static Scenery russiaAndNeighbours() {
        Scenery stand = Hall.stand(5);
        Surface birch = Surface.matt((point, u,
                v) -> Textures.noise(Math.floor(v * 7), Math.floor(u * 9 + v)) > 0.8 ? Paint.of(0x33322f) : Paint.of(0xf2f0ea));
        Surface leaves = Surface.matt((point, u, v) -> Paint.of(0x8fb84f).times(0.75 + 0.5
                * Textures.noise(Math.floor(point.x() * 11), Math.floor(point.y() * 11) + 31 * Math.floor(point.z() * 11))));
        for (double yaw : new double[] { -78, -64, -34, -22, 20, 32, 66, 108, -104 }) {
            Vec foot = Vec.at(yaw, 5 - 0.5 * Math.abs(Math.sin(yaw)), Vec.FLOOR);
            stand.near(foot.plus(new Vec(0, 2.2, 0)), 2.9, new Column(foot, 0.1, 3.9, birch),
                    new Ball(foot.plus(new Vec(0, 3.9, 0)), 0.75, 1.2, leaves),
                    new Ball(foot.plus(new Vec(0.45, 3.3, 0.1)), 0.42, leaves),
                    new Ball(foot.plus(new Vec(-0.4, 3.5, -0.2)), 0.4, leaves));
        }
        stand.near(Vec.at(0, 4.3, -0.6), 1.6, bear(Vec.at(0, 4.3, Vec.FLOOR)));
        return stand;
    }

    private static List<Shape> bear(Vec foot) {
        Surface fur = Surface.matt(0x2f9e5b);
        Surface light = Surface.matt(0xa6dcb4);
        Surface dark = Surface.matt(0x123322);
        return List.of(new Ball(foot.plus(new Vec(0, 0.85, 0)), 0.52, 1.35, fur),
                new Ball(foot.plus(new Vec(0, 0.95, -0.22)), 0.36, 1.3, light),
                new Ball(foot.plus(new Vec(0, 1.75, 0)), 0.42, fur),
                new Ball(foot.plus(new Vec(0, 1.66, -0.33)), 0.19, 0.8, light),
                new Ball(foot.plus(new Vec(0, 1.72, -0.51)), 0.06, dark),
                new Ball(foot.plus(new Vec(-0.16, 1.86, -0.37)), 0.05, dark),
                new Ball(foot.plus(new Vec(0.16, 1.86, -0.37)), 0.05, dark),
                new Ball(foot.plus(new Vec(-0.3, 2.1, 0)), 0.15, fur),
                new Ball(foot.plus(new Vec(0.3, 2.1, 0)), 0.15, fur),
                new Ball(foot.plus(new Vec(-0.58, 1.25, -0.2)), 0.17, 1.6, fur),
                new Ball(foot.plus(new Vec(0.62, 1.55, -0.15)), 0.16, 1.8, fur));
    }
}
