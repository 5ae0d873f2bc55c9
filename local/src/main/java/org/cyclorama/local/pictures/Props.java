package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;

/** Things that stand in more than one place. Each is placed by degrees to the right and metres away. */
final class Props {

    private Props() {
    }

    /** An opening with light behind it: here one goes on. */
    static void door(Scenery scenery, double yaw, double distance, int light) {
        Surface frame = Surface.matt(0xf4f4f1);
        scenery.near(Vec.at(yaw, distance, Vec.FLOOR + 1.3), 2.6,
                Block.before(yaw, distance, 0, 2.1, 2.5, 0.12, Surface.glowing(Textures.rising(2.5, light, 0xffffff))),
                Block.before(yaw, distance - 0.02, 2.5, 2.6, 0.16, 0.3, frame),
                beside(yaw, distance - 0.02, -1.15, 0, 0.16, 2.5, 0.3, frame),
                beside(yaw, distance - 0.02, 1.15, 0, 0.16, 2.5, 0.3, frame));
    }

    /** A block beside the middle of something that looks at the eye. */
    static Block beside(double yaw, double distance, double right, double above, double width, double height, double depth,
            Surface surface) {
        Vec middle = Vec.at(yaw, distance, Vec.FLOOR + above + height / 2).plus(Vec.at(yaw + 90, right, 0));
        return new Block(middle, width, height, depth, yaw, surface);
    }

    /** A screen on a foot. */
    static void screen(Scenery scenery, double yaw, double distance, Surface.Texture shown) {
        Surface dark = Surface.matt(0x20262b);
        Vec foot = Vec.at(yaw, distance + 0.1, Vec.FLOOR);
        scenery.near(Vec.at(yaw, distance, Vec.FLOOR + 1.2), 1.9,
                Block.before(yaw, distance, 0.95, 2.0, 1.2, 0.04, Surface.glowing(shown)),
                Block.before(yaw, distance + 0.06, 0.9, 2.1, 1.3, 0.08, dark),
                new Column(foot, 0.07, 0.95, dark),
                new Ball(foot, 0.5, 0.08, dark));
    }

    /** A round tree in a pot. */
    static void tree(Scenery scenery, double yaw, double distance, double height) {
        Vec foot = Vec.at(yaw, distance, Vec.FLOOR);
        Surface leaves = Surface.matt((point, u, v) -> Paint.of(0x4f8f46).times(0.75 + 0.5
                * Textures.noise(Math.floor(point.x() * 14), Math.floor(point.y() * 14) + 57 * Math.floor(point.z() * 14))));
        scenery.near(foot.plus(new Vec(0, height * 0.55, 0)), height * 0.75,
                new Column(foot, 0.34, 0.55, Surface.matt(0xd8d2c6)),
                new Ball(foot.plus(new Vec(0, 0.5, 0)), 0.33, 0.3, Surface.matt(0x4a3b2c)),
                new Column(foot.plus(new Vec(0, 0.5, 0)), 0.06, height * 0.4, Surface.matt(0x6b5138)),
                new Ball(foot.plus(new Vec(0, height * 0.72, 0)), height * 0.26, 1.1, leaves),
                new Ball(foot.plus(new Vec(height * 0.14, height * 0.62, 0.1)), height * 0.18, leaves),
                new Ball(foot.plus(new Vec(-height * 0.15, height * 0.65, -0.1)), height * 0.17, leaves));
    }

    /** A tall palm: a stem of rings and leaves that hang over. */
    static void palm(Scenery scenery, double yaw, double distance, double height) {
        Vec foot = Vec.at(yaw, distance, Vec.FLOOR);
        List<Shape> shapes = new ArrayList<>();
        Surface bark = Surface.matt((point, u, v) -> Paint.of(0x8a6b48).times(Textures.part(v, 0.22) < 0.2 ? 0.6 : 1));
        shapes.add(new Column(foot, 0.14, height, bark));
        Vec crown = foot.plus(new Vec(0, height, 0));
        Surface leaf = Surface.matt(Textures.folds(0.12, 0x3f9a4a));
        for (int leafNumber = 0; leafNumber < 11; leafNumber++) {
            double angle = leafNumber * 360 / 11.0;
            for (int part = 0; part < 6; part++) {
                double out = 0.25 + part * 0.3;
                Vec middle = crown.plus(Vec.at(angle, out, 0.3 + 0.25 * Math.sin(part * 0.65 + 0.4) - 0.055 * part * part));
                shapes.add(new Ball(middle, 0.26 - part * 0.025, 0.35, leaf));
            }
        }
        scenery.near(foot.plus(new Vec(0, height * 0.6, 0)), height * 0.75 + 1, shapes);
    }

    /** A soft chair that looks somewhere. */
    static void armchair(Scenery scenery, double yaw, double distance, double facing, int cloth) {
        Vec middle = Vec.at(yaw, distance, Vec.FLOOR);
        Surface cover = Surface.matt(cloth);
        Vec right = Vec.at(facing + 90, 1, 0);
        Vec back = Vec.at(facing + 180, 1, 0);
        scenery.near(middle.plus(new Vec(0, 0.5, 0)), 1.1,
                new Block(middle.plus(new Vec(0, 0.3, 0)), 0.7, 0.3, 0.7, facing, cover),
                new Block(middle.plus(back.times(0.36)).plus(new Vec(0, 0.55, 0)), 0.9, 0.8, 0.16, facing, cover),
                new Block(middle.plus(right.times(0.4)).plus(new Vec(0, 0.4, 0)), 0.16, 0.5, 0.75, facing, cover),
                new Block(middle.plus(right.times(-0.4)).plus(new Vec(0, 0.4, 0)), 0.16, 0.5, 0.75, facing, cover),
                new Block(middle.plus(new Vec(0, 0.08, 0)), 0.6, 0.14, 0.6, facing, Surface.matt(0x3a2d22)));
    }

    /** A low round table. */
    static void table(Scenery scenery, double yaw, double distance, double height, double radius, Surface top) {
        Vec foot = Vec.at(yaw, distance, Vec.FLOOR);
        scenery.near(foot.plus(new Vec(0, height / 2, 0)), radius + height,
                new Column(foot, 0.08, height, Surface.matt(0x4b4038)),
                new Plate(foot.plus(new Vec(0, height, 0)), radius, 0, top),
                new Column(foot.plus(new Vec(0, height - 0.05, 0)), radius, 0.05, top));
    }
}
