package org.cyclorama.local.pictures;

import org.cyclorama.local.pictures.Surface.Texture;

/** What shines from screens and posters. No writing: pictures speak every language. */
final class Displays {

    private Displays() {
    }

    /** A shield in rings, as products are shown. */
    static Texture shield(double height, int ground, int sign) {
        Paint back = Paint.of(ground);
        Paint front = Paint.of(sign);
        return (point, u, v) -> {
            double x = u / height * 2;
            double y = (v / height - 0.52) * 2;
            double edge = Math.max(Math.abs(x) - 0.5, Math.abs(x) * 0.9 - y * 0.8 - 0.62);
            boolean inside = y < 0.55 && edge < 0 && (y > 0 || Math.hypot(x * 1.1, y) < 0.66);
            boolean tick = Math.abs(y + 0.12 - Math.abs(x + 0.08) * 0.9) < 0.07 && x > -0.28 && x < 0.3;
            Paint shown = inside ? tick ? Paint.WHITE : front
                    : back.mixed(front, 0.18 + 0.12 * Math.sin(Math.hypot(x, y) * 14));
            return shown.times(1.05);
        };
    }

    /** Bars and a curve, as dashboards have them. */
    static Texture chart(double width, double height, int ground, int line) {
        Paint back = Paint.of(ground);
        Paint front = Paint.of(line);
        return (point, u, v) -> {
            double x = u / width + 0.5;
            double y = v / height;
            double bar = 0.18 + 0.4 * Textures.noise(Math.floor(x * 14), 5);
            double curve = 0.62 + 0.14 * Math.sin(x * 9) + 0.05 * Math.sin(x * 31);
            if (Math.abs(y - curve) < 0.018) {
                return Paint.WHITE;
            }
            return y > 0.1 && y < bar && Textures.part(x, 1.0 / 14) < 0.65 ? front : back.times(0.8 + 0.4 * y);
        };
    }

    /** A map of the world with lights on it. Continents are a few ovals: enough to know them by. */
    static Texture world(double width, double height) {
        Paint sea = Paint.of(0x061a2b);
        Paint land = Paint.of(0x12506b);
        double[][] ovals = { { -100, 48, 34, 20 }, { -105, 62, 44, 10 }, { -88, 28, 14, 14 }, { -60, -12, 20, 24 },
                { -66, -38, 8, 16 },
                { -42, 72, 13, 9 }, { 15, 50, 22, 13 }, { 18, 64, 14, 8 }, { 18, 14, 28, 18 }, { 26, -12, 15, 26 },
                { 60, 58, 50, 14 },
                { 105, 60, 45, 15 }, { 95, 36, 32, 16 }, { 78, 20, 9, 14 }, { 105, 14, 8, 14 }, { 46, 25, 12, 11 },
                { 117, -2, 18, 6 },
                { 134, -25, 19, 11 }, { 138, 37, 4, 7 } };
        return (point, u, v) -> {
            double longitude = u / width * 360;
            double latitude = (v / height - 0.45) * 170;
            double dotX = Textures.part(longitude, 3.2) - 0.5;
            double dotY = Textures.part(latitude, 3.2) - 0.5;
            double cellX = Math.floor(longitude / 3.2);
            double cellY = Math.floor(latitude / 3.2);
            boolean ground = false;
            for (double[] oval : ovals) {
                double x = ((cellX + 0.5) * 3.2 - oval[0]) / oval[2];
                double y = ((cellY + 0.5) * 3.2 - oval[1]) / oval[3];
                ground |= x * x + y * y < 1;
            }
            Paint base = sea.times(0.8 + 0.4 * v / height);
            if (!ground || Math.hypot(dotX, dotY) > 0.42) {
                return base;
            }
            double threat = Textures.noise(cellX, cellY);
            return threat > 0.94 ? Paint.of(0xff5a4d).times(1.4)
                    : threat > 0.85 ? Paint.of(0xffc14d).times(1.2) : land.times(1.6);
        };
    }

    /** A scene of a film: hills before a sky with a large moon. */
    static Texture film(double width, double height, int evening, int hills, double moon) {
        Paint sky = Paint.of(evening);
        Paint near = Paint.of(hills);
        return (point, u, v) -> {
            double x = u / width;
            double y = v / height;
            double ridge = 0.3 + 0.09 * Math.sin(x * 9 + moon * 7) + 0.03 * Math.sin(x * 31);
            double closer = 0.17 + 0.06 * Math.sin(x * 14 + 2 + moon * 3);
            if (y < closer) {
                return near.times(0.55);
            }
            if (y < ridge) {
                return near;
            }
            double away = Math.hypot((x - moon) * width / height, y - 0.68);
            return away < 0.13 ? Paint.of(0xfff3d6).times(1.2)
                    : sky.mixed(Paint.of(0xffe0b2), 0.25 / (0.4 + away * 3) + 0.25 * (1 - y));
        };
    }
}
