package org.cyclorama.local.pictures;

import java.util.stream.IntStream;

/** A colour of light, each part usually from 0 to 1. */
record Paint(double red, double green, double blue) {

    static final Paint WHITE = new Paint(1, 1, 1);
    static final Paint BLACK = new Paint(0, 0, 0);

    /** A picture asks millions of times. */
    private static final double[] LINEAR = IntStream.range(0, 256).mapToDouble(Paint::linear).toArray();
    private static final int STEPS = 8192;
    private static final double BRIGHTEST = 2;
    private static final int[] SCREEN = IntStream.rangeClosed(0, STEPS)
            .map(step -> (int) Math.round(255 * screen(BRIGHTEST * step / STEPS))).toArray();

    /** As in a style sheet, for example {@code 0x00695c}; mixed in linear light, as lamps do. */
    static Paint of(int rgb) {
        return new Paint(LINEAR[rgb >> 16 & 0xFF], LINEAR[rgb >> 8 & 0xFF], LINEAR[rgb & 0xFF]);
    }

    Paint times(double factor) {
        return new Paint(red * factor, green * factor, blue * factor);
    }

    Paint times(Paint other) {
        return new Paint(red * other.red, green * other.green, blue * other.blue);
    }

    Paint plus(Paint other) {
        return new Paint(red + other.red, green + other.green, blue + other.blue);
    }

    /** This at 0, the other at 1. */
    Paint mixed(Paint other, double share) {
        double part = Math.clamp(share, 0, 1);
        return times(1 - part).plus(other.times(part));
    }

    int rgb() {
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    private static int channel(double light) {
        return SCREEN[(int) (Math.clamp(light, 0, BRIGHTEST) / BRIGHTEST * STEPS)];
    }

    /** sRGB (IEC 61966-2-1), with highlights that fade into white instead of breaking off. */
    private static double screen(double light) {
        double soft = light <= 0.8 ? Math.max(light, 0) : 1 - 0.2 * Math.exp(-(light - 0.8) / 0.2);
        return soft <= 0.0031308 ? 12.92 * soft : 1.055 * Math.pow(soft, 1 / 2.4) - 0.055;
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
