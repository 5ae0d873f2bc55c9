package org.cyclorama.local.pictures;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/** Looks around: a picture of a whole sphere, twice as wide as high, its middle straight ahead. */
final class Panorama {

    /** How far neighbours must be apart, in steps of all three colours, to be looked at more closely. */
    private static final int EDGE = 16;
    private static final double[][] CLOSER = { { -0.25, -0.375 }, { 0.375, -0.25 }, { 0.25, 0.375 }, { -0.375, 0.25 } };

    private final Scenery scenery;
    private final int width;
    private final int height;

    Panorama(Scenery scenery, int height) {
        this.scenery = scenery;
        this.width = 2 * height;
        this.height = height;
    }

    BufferedImage draw() {
        int[][] rough = new int[height][];
        IntStream.range(0, height).parallel().forEach(row -> rough[row] = row(row));
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, height).parallel().forEach(row -> {
            for (int column = 0; column < width; column++) {
                picture.setRGB(column, row, isEdge(rough, column, row) ? closer(column, row) : rough[row][column]);
            }
        });
        return picture;
    }

    private int[] row(int row) {
        return IntStream.range(0, width).map(column -> at(column + 0.5, row + 0.5).rgb()).toArray();
    }

    /** The equirectangular projection: degrees are as far apart everywhere. */
    private Paint at(double column, double row) {
        return scenery.seen(Vec.towards(column / width * 360 - 180, 90 - row / height * 180));
    }

    private int closer(int column, int row) {
        Paint sum = Paint.BLACK;
        for (double[] step : CLOSER) {
            sum = sum.plus(at(column + 0.5 + step[0], row + 0.5 + step[1]));
        }
        return sum.times(1.0 / CLOSER.length).rgb();
    }

    private boolean isEdge(int[][] rough, int column, int row) {
        int here = rough[row][column];
        return differs(here, rough[row][(column + 1) % width]) || differs(here, rough[row][(column + width - 1) % width])
                || differs(here, rough[Math.min(row + 1, height - 1)][column])
                || differs(here, rough[Math.max(row - 1, 0)][column]);
    }

    private static boolean differs(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
                + Math.abs((one & 0xFF) - (other & 0xFF)) > EDGE;
    }
}
