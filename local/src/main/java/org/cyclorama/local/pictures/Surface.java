package org.cyclorama.local.pictures;

/**
 * What something is covered with.
 *
 * @param texture its colour
 * @param gloss how much of the colour is a mirror's, from 0 to 1
 * @param glows whether it shines by itself and throws no shadow
 */
record Surface(Texture texture, double gloss, boolean glows) {

    /** Colour by place: a point in the space of the picture, and where it is on the thing itself, in metres. */
    interface Texture {
        Paint at(Vec point, double u, double v);
    }

    static Surface matt(int rgb) {
        return matt(plain(rgb));
    }

    static Surface matt(Texture texture) {
        return new Surface(texture, 0, false);
    }

    static Surface polished(Texture texture, double gloss) {
        return new Surface(texture, gloss, false);
    }

    static Surface glowing(int rgb) {
        return glowing(plain(rgb));
    }

    static Surface glowing(Texture texture) {
        return new Surface(texture, 0, true);
    }

    static Texture plain(int rgb) {
        Paint paint = Paint.of(rgb);
        return (point, u, v) -> paint;
    }
}
