package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;

/** The stands of the Americas, of Europe, and of the Middle East and Africa. */
final class WesternStands {

    private WesternStands() {
    }

    static Scenery americas() {
        Scenery stand = Hall.stand(0);
        for (double yaw : new double[] { -72, -28, 26, 70, 112, -112 }) {
            Props.palm(stand, yaw, yaw > -80 && yaw < 80 ? 5.1 : 4.9, 4.2 + 0.4 * Math.sin(yaw));
        }
        return Hall.team(stand, 0, 0xb9541a);
    }

    static Scenery europe() {
        Scenery stand = Hall.stand(1);
        Surface wood = Surface.polished(Textures.planks(0.3, 0xc79a63), 0.15);
        List<Shape> table = new ArrayList<>(List.of(new Block(new Vec(-3.2, Vec.FLOOR + 0.74, 2.2), 0.95, 0.06, 3.6, 0, wood),
                new Block(new Vec(-3.2, Vec.FLOOR + 0.37, 0.8), 0.8, 0.72, 0.1, 0, wood),
                new Block(new Vec(-3.2, Vec.FLOOR + 0.37, 3.6), 0.8, 0.72, 0.1, 0, wood)));
        for (double z = 0.9; z < 4; z += 0.9) {
            table.add(new Column(new Vec(-4.0, Vec.FLOOR, z), 0.2, 0.48, Surface.matt(0x8d9aa5)));
            table.add(new Column(new Vec(-2.4, Vec.FLOOR, z), 0.2, 0.48, Surface.matt(0x8d9aa5)));
            table.add(new Ball(new Vec(-4.0, Vec.FLOOR + 0.5, z), 0.22, 0.3, Surface.matt(0x2f66c4)));
            table.add(new Ball(new Vec(-2.4, Vec.FLOOR + 0.5, z), 0.22, 0.3, Surface.matt(0x2f66c4)));
        }
        stand.near(new Vec(-3.2, Vec.FLOOR + 0.5, 2.2), 2.4, table);
        for (int slat = -6; slat <= 6; slat++) {
            stand.near(Vec.at(slat * 4.6, 5.75, 0), 2, Block.before(slat * 4.6, 5.75, 0.3, 0.09, 2.8, 0.12, wood));
        }
        Props.tree(stand, 36, 5, 2.6);
        return Hall.team(stand, 1, 0x2f66c4);
    }

    static Scenery middleEastAfrica() {
        Scenery stand = Hall.stand(2);
        Surface.Texture arches = (point, u, v) -> {
            double x = Textures.part(u + 0.9, 1.8) * 1.8 - 0.9;
            boolean opening = Math.abs(x) < 0.62 && v > 0.15 && (v < 1.7 || Math.hypot(Math.abs(x) + 0.35, v - 1.7) < 0.97);
            boolean rim = Math.abs(x) < 0.72 && v > 0.1 && (v < 1.7 || Math.hypot(Math.abs(x) + 0.35, v - 1.7) < 1.08);
            return opening ? Paint.of(0xf6dba0).mixed(Paint.of(0xd98b3a), v / 3) : Paint.of(rim ? 0xc69214 : 0xefe2c6);
        };
        stand.near(Vec.at(0, 5.8, 0), 6, Block.before(0, 5.8, 0, 10.8, 3.2, 0.1, Surface.matt(arches)));
        List<Shape> model = new ArrayList<>(
                List.of(new Block(Vec.at(-24, 3.9, Vec.FLOOR + 0.4), 1.5, 0.8, 1.1, -24, Surface.matt(0x7b5b34))));
        for (int tower = 0; tower < 7; tower++) {
            Vec foot = Vec.at(-31 + tower * 2.4, 3.75 + 0.14 * (tower % 3), Vec.FLOOR + 0.8);
            double height = 0.25 + 0.3 * Textures.noise(tower, 4);
            model.add(new Column(foot, 0.05 + 0.03 * (tower % 2), height, Surface.matt(0xd9dde0)));
            model.add(new Ball(foot.plus(new Vec(0, height, 0)), 0.05 + 0.03 * (tower % 2), Surface.matt(0xb7c0c6)));
        }
        stand.near(Vec.at(-24, 3.9, Vec.FLOOR + 0.8), 1.3, model);
        for (double yaw : new double[] { -42, -33, -12 }) {
            Vec seat = Vec.at(yaw, 2.9, Vec.FLOOR);
            stand.near(seat, 0.6,
                    new Ball(seat.plus(new Vec(0, 0.2, 0)), 0.42, 0.5, Surface.matt(Textures.folds(0.2, 0xa8443a))));
        }
        return Hall.team(stand, 2, 0x8a6a12);
    }
}
