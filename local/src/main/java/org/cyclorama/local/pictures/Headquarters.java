package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;

/** The tour inside: the atrium and the research laboratory. */
final class Headquarters {

    static final int LIGHT = 0xffe3b0;

    private Headquarters() {
    }

    static Scenery atrium() {
        double storey = 3.6;
        Surface galleries = Surface.matt((point, u, v) -> {
            double level = Textures.part(v, storey) * storey;
            if (level < 0.35) {
                return Paint.of(0xf6f5f1);
            }
            if (level < 1.35) {
                return Textures.part(u, 1.5) < 0.03 || level > 1.28 ? Paint.of(0xb9c2c8) : Paint.of(0xa9c7cf);
            }
            double bay = Textures.part(u, 4.5) * 4.5;
            boolean lamp = level > 3.25;
            boolean door = bay > 1.4 && bay < 2.6 && level < 2.9;
            boolean plant = bay > 3.4 && Math.hypot(bay - 3.8, level - 1.6) < 0.36;
            return lamp ? Paint.of(0xfff2d2).times(1.3)
                    : plant ? Paint.of(0x4f8f46) : Paint.of(door ? 0x8a6a4a : 0x6f7f89).times(0.75 + 0.1 * level);
        });
        Scenery atrium = new Scenery(Skies.glassRoof(18), new Vec(0.35, 1, 0.2), Paint.WHITE.times(0.6),
                new Paint(0.55, 0.58, 0.62), 0.004)
                .with(Plate.floor(Surface.polished(Textures.tiles(1.4, 0xe9e6df, 0xdcd7cd), 0.3)),
                        new Column(new Vec(0, Vec.FLOOR, 0), 13, 6 * storey, galleries));
        Surface tread = Surface.matt(0xd9c2a0);
        Surface rail = Surface.matt(0xf4f4f1);
        for (int flight = 0; flight < 10; flight++) {
            List<Shape> steps = new ArrayList<>();
            for (int step = 0; step < 11; step++) {
                int number = flight * 11 + step;
                double yaw = 18 + number * 2.9;
                steps.add(new Block(Vec.at(yaw, 8.2, Vec.FLOOR + 0.12 + number * 0.17), 0.46, 0.09, 2.1, yaw, tread));
                steps.add(new Block(Vec.at(yaw, 7.15, Vec.FLOOR + 0.55 + number * 0.17), 0.44, 0.7, 0.05, yaw, rail));
            }
            double middle = 18 + (flight * 11 + 5) * 2.9;
            atrium.near(Vec.at(middle, 7.8, Vec.FLOOR + 0.3 + (flight * 11 + 5) * 0.17), 3, steps);
        }
        for (double yaw : new double[] { -35, -100, -140, 140, -52, 160 }) {
            Props.tree(atrium, yaw, 6.5, 3.4);
        }
        Props.armchair(atrium, -20, 4.4, 160, 0x2f8a4c);
        Props.armchair(atrium, -8, 5, 190, 0x2f8a4c);
        Props.table(atrium, -15, 4.4, 0.45, 0.4, Surface.matt(0xf2efe9));
        for (double yaw : new double[] { -70, 0, 70, 180 }) {
            Props.door(atrium, yaw, 12.6, LIGHT);
        }
        return atrium;
    }

    static Scenery researchLab() {
        Scenery lab = room(0x2a3640, 0x39464f, 0x1b242b, 9.5);
        lab.near(Vec.at(0, 8.6, 0.6), 7.5, Block.before(0, 8.6, 0.7, 13, 4.1, 0.06, Surface.glowing(Displays.world(13, 4.1))),
                Block.before(0, 8.66, 0.6, 13.3, 4.3, 0.06, Surface.matt(0x0b1218)));
        for (int row = 0; row < 3; row++) {
            for (int desk = -2; desk <= 2; desk++) {
                if (desk != 0 || row == 2) {
                    workplace(lab, new Vec(desk * 2.1, Vec.FLOOR, 2.3 + row * 1.7), row * 5 + desk);
                }
            }
        }
        Props.tree(lab, -45, 8, 2.4);
        Props.tree(lab, 100, 7.8, 2.6);
        Props.screen(lab, -95, 6.5, Displays.chart(2, 1.2, 0x0b1a26, 0x3fb68b));
        Props.screen(lab, -125, 6.8, Displays.chart(2, 1.2, 0x0b1a26, 0xd98b3a));
        Props.door(lab, 60, 8.9, LIGHT);
        Props.door(lab, 180, 8.9, LIGHT);
        return lab;
    }

    /** A desk with a screen that looks at whoever sits there, facing the map ahead. */
    private static void workplace(Scenery lab, Vec foot, int number) {
        Surface desk = Surface.matt(0xb98f5f);
        Surface dark = Surface.matt(0x1a1f24);
        Surface shown = Surface.glowing(Displays.chart(0.7, 0.42, 0x0a1822, number % 2 == 0 ? 0x3fb68b : 0x4f9bd9));
        lab.near(foot.plus(new Vec(0, 0.6, 0)), 1.5, new Block(foot.plus(new Vec(0, 0.73, 0)), 1.6, 0.05, 0.8, 0, desk),
                new Block(foot.plus(new Vec(-0.74, 0.36, 0)), 0.06, 0.72, 0.7, 0, dark),
                new Block(foot.plus(new Vec(0.74, 0.36, 0)), 0.06, 0.72, 0.7, 0, dark),
                new Block(foot.plus(new Vec(0, 1.06, 0.18)), 0.74, 0.46, 0.04, 0, dark),
                new Block(foot.plus(new Vec(0, 1.06, 0.155)), 0.7, 0.42, 0.02, 0, shown),
                new Block(foot.plus(new Vec(0, 0.8, 0.2)), 0.08, 0.14, 0.08, 0, dark),
                new Block(foot.plus(new Vec(0, 0.5, -0.65)), 0.5, 0.1, 0.5, 0, Surface.matt(0x2f8a4c)),
                new Block(foot.plus(new Vec(0, 0.85, -0.88)), 0.5, 0.6, 0.08, 0, Surface.matt(0x2f8a4c)),
                new Column(foot.plus(new Vec(0, 0, -0.65)), 0.05, 0.5, dark));
    }

    /** A round room with light strips in its ceiling. */
    private static Scenery room(int wall, int floor, int ceiling, double radius) {
        Paint above = Paint.of(ceiling);
        Surface.Texture strips = (point, u,
                v) -> Math.abs(Textures.part(u, 2.6) - 0.5) < 0.05 && Math.abs(v) < radius - 2 ? Paint.WHITE.times(1.4) : above;
        return new Scenery(Skies.indoors(wall), new Vec(0.1, 1, 0.15), Paint.WHITE.times(0.35), new Paint(0.6, 0.61, 0.63), 0)
                .with(Plate.floor(Surface.polished(Textures.panels(1, 1, floor, wall), 0.18)),
                        new Plate(new Vec(0, 3.6, 0), radius + 1, 0, Surface.glowing(strips)),
                        new Column(new Vec(0, Vec.FLOOR, 0), radius, 5.2,
                                Surface.matt(Textures.panels(1.5, 5.2, wall, ceiling))));
    }
}
