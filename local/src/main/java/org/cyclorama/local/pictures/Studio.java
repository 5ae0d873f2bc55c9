package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;

/** The studio with its cyclorama, the curved white wall. */
final class Studio {

    private Studio() {
    }

    static Scenery studio() {
        Paint white = Paint.of(0xf7f7f5);
        Surface.Texture curtain = Textures.folds(0.35, 0x23272c);
        Surface wall = Surface.matt((point, u, v) -> Math.abs(point.yaw()) < 78 ? white : curtain.at(point, u, v));
        Surface.Texture dark = Textures.planks(0.6, 0x3a3d42);
        Surface floor = Surface
                .matt((point, u, v) -> v > 0.6 && Math.hypot(u, v) < 6.4 || v > 2 ? white.times(0.97) : dark.at(point, u, v));
        Scenery studio = new Scenery(Skies.indoors(0x101317), new Vec(0.15, 1, -0.25), Paint.WHITE.times(0.55),
                new Paint(0.68, 0.69, 0.71), 0)
                .with(Plate.floor(floor), new Column(new Vec(0, Vec.FLOOR, 0), 6.4, 5.4, wall),
                        new Plate(new Vec(0, 3.8, 0), 9, 0, Surface.matt(0x1b1f24)));
        Surface steel = Surface.matt(0x6d7780);
        for (int bar = -2; bar <= 2; bar++) {
            studio.with(new Block(new Vec(0, 3.3, bar * 1.9), 12, 0.07, 0.07, 0, steel),
                    new Block(new Vec(bar * 1.9, 3.34, 0), 0.07, 0.07, 12, 0, steel));
            for (int lamp = -2; lamp <= 2; lamp++) {
                Vec at = new Vec(lamp * 1.9 + 0.5, 3.05, bar * 1.9);
                studio.near(at, 0.6, new Block(at, 0.6, 0.3, 0.5, 0, Surface.matt(0x262b30)),
                        new Block(at.plus(new Vec(0, -0.16, 0)), 0.52, 0.02, 0.42, 0, Surface.glowing(0xfffaf0)));
            }
        }
        for (double yaw : new double[] { -42, 38, -14 }) {
            camera(studio, Vec.at(yaw, 2.6, Vec.FLOOR), yaw * 0.4);
        }
        Props.screen(studio, -110, 4.6, Displays.film(2, 1.2, 0x2b4f7f, 0x1f6b4a, 0.1));
        Props.armchair(studio, 130, 4, 320, 0x8a2f3a);
        Props.door(studio, 80, 6, Headquarters.LIGHT);
        Props.door(studio, 180, 6, Headquarters.LIGHT);
        return studio;
    }

    private static void camera(Scenery studio, Vec foot, double facing) {
        Surface black = Surface.matt(0x1d2125);
        Surface grey = Surface.matt(0x7c868e);
        Vec head = foot.plus(new Vec(0, 1.45, 0));
        Vec ahead = Vec.at(facing, 1, 0);
        List<Shape> parts = new ArrayList<>(List.of(new Block(head, 0.3, 0.32, 0.6, facing, black),
                new Block(head.plus(new Vec(0, 0.24, 0)), 0.1, 0.14, 0.4, facing, grey),
                new Block(head.plus(ahead.times(0.4)), 0.2, 0.2, 0.24, facing, grey),
                new Ball(head.plus(ahead.times(0.54)), 0.09, Surface.polished(Surface.plain(0x24435c), 0.6)),
                new Block(head.plus(ahead.times(-0.3)).plus(new Vec(-0.22, 0.12, 0)), 0.24, 0.17, 0.03, facing,
                        Surface.glowing(0x6fa9d6)),
                new Ball(head.plus(new Vec(0, 0.2, 0)).plus(ahead.times(0.25)), 0.03, Surface.glowing(0xff3b30)),
                new Column(foot.plus(new Vec(0, 0.7, 0)), 0.06, 0.6, grey)));
        for (int leg = 0; leg < 3; leg++) {
            for (int part = 0; part < 5; part++) {
                parts.add(
                        new Ball(foot.plus(Vec.at(leg * 120 + 20, 0.12 + part * 0.1, 0.62 - part * 0.14)), 0.055, 1.6, black));
            }
        }
        studio.near(foot.plus(new Vec(0, 0.9, 0)), 1.3, parts);
    }
}
