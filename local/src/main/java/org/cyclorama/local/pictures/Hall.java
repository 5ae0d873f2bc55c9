package org.cyclorama.local.pictures;

import java.util.ArrayList;
import java.util.List;

/** The exhibition hall with six stands around the eye, and what all stands are like from inside. */
final class Hall {

    /** The regions' colours, in the order of their stands from the far left to the far right. */
    private static final int[] COLOURS = { 0xe07a1f, 0x2f66c4, 0xc69214, 0x1296a8, 0xc23b3b, 0x2f8a4c };
    private static final double[] YAWS = { -150, -90, -30, 30, 90, 150 };

    private Hall() {
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
        Surface.Texture panels = Textures.panels(2.4, 2.2, 0xdfe6ea, 0xb9c4cb);
        Paint light = Paint.WHITE.times(1.5);
        Surface wall = Surface.matt((point, u, v) -> Math.abs(v - 6.3) < 0.12 ? light : panels.at(point, u, v));
        return new Scenery(Skies.glassRoof(24), new Vec(0.4, 1, 0.3), Paint.WHITE.times(0.5), new Paint(0.78, 0.8, 0.83), 0.004)
                .with(Plate.floor(Surface.polished(Textures.rings(0xe6e3dc, 0x9fb4c0), 0.35)),
                        new Column(new Vec(0, Vec.FLOOR, 0), 17, 7, wall));
    }

    /** A stand from outside: an open house in the region's colour. */
    private static void front(Scenery hall, double yaw, double distance, int colour) {
        Surface paint = Surface.matt(colour);
        Surface pale = Surface.matt(0xf7f7f4);
        List<Shape> stand = new ArrayList<>(List.of(
                Block.before(yaw, distance + 3.4, 0, 5.6, 3.4, 0.2, Surface.matt(Textures.rising(3.4, 0xf1f1ee, colour))),
                Props.beside(yaw, distance + 1.7, -2.8, 0, 0.25, 3.4, 3.4, pale),
                Props.beside(yaw, distance + 1.7, 2.8, 0, 0.25, 3.4, 3.4, pale),
                Block.before(yaw, distance + 1.6, 3.4, 6.1, 0.55, 3.9, paint),
                Block.before(yaw, distance - 0.38, 3.5, 5.4, 0.3, 0.05, Surface.glowing(0xffffff)),
                Block.before(yaw, distance + 1.2, 0, 2.2, 1.05, 0.7, pale),
                Block.before(yaw, distance + 1.2, 1.05, 2.4, 0.06, 0.85, paint),
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
    static Scenery stand(int own) {
        int colour = COLOURS[own];
        Scenery stand = shell();
        Surface inside = Surface.matt(Textures.panels(1.4, 3.6, 0xf4f3ef, 0xd9d6cf));
        stand.with(new Plate(new Vec(0, Vec.FLOOR + 0.012, 0), 5.4, 0, Surface.matt((point, u, v) -> Math.hypot(u, v) > 5.1
                ? Paint.of(colour).times(0.7)
                : Paint.of(colour).mixed(Paint.WHITE, 0.55 + 0.05 * Textures.noise(Math.floor(u * 40), Math.floor(v * 40))))));
        stand.near(Vec.at(0, 6, 0), 7.2, Block.before(0, 6, 0, 11.4, 3.6, 0.2, inside),
                Block.before(0, 5.85, 3.25, 11.2, 0.35, 0.2, Surface.matt(colour)));
        stand.near(Vec.at(90, 5.6, 0), 6, new Block(new Vec(5.6, Vec.FLOOR + 1.8, 1.6), 8.8, 3.6, 0.2, 90, inside));
        stand.near(Vec.at(-90, 5.6, 0), 6, new Block(new Vec(-5.6, Vec.FLOOR + 1.8, 1.6), 8.8, 3.6, 0.2, 90, inside));
        Surface pale = Surface.matt(0xfbfaf7);
        stand.near(Vec.at(0, 3.6, Vec.FLOOR + 0.6), 1.9, Block.before(0, 3.6, 0, 2.6, 1.0, 0.7, pale),
                Block.before(0, 3.6, 1.0, 2.8, 0.06, 0.85, Surface.matt(colour)),
                Block.before(0, 3.23, 0.15, 2.4, 0.06, 0.03, Surface.glowing(colour)));
        Props.screen(stand, -50, 4.3, Displays.shield(1.2, 0x0e1b26, colour));
        Props.screen(stand, 50, 4.3, Displays.chart(2, 1.2, 0x0e1b26, colour));
        Props.screen(stand, 90, 4.3, Displays.shield(1.2, 0x14283a, 0x6bb7d6));
        for (int other = 1; other < COLOURS.length; other++) {
            front(stand, 80 + other * 33.3, 10 + 1.6 * Math.abs(3 - other), COLOURS[(own + other) % COLOURS.length]);
        }
        return stand;
    }

    static Scenery team(Scenery stand, int own, int colour) {
        stand.near(Vec.at(-6, 4.2, -0.7), 1.2, figure(Vec.at(-6, 4.25, Vec.FLOOR), colour));
        stand.near(Vec.at(7, 4.3, -0.7), 1.2, figure(Vec.at(7, 4.35, Vec.FLOOR), COLOURS[own]));
        return stand;
    }
}
