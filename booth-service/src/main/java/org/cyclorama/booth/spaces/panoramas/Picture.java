package org.cyclorama.booth.spaces.panoramas;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What a picture's own first bytes say. Nothing is decoded, so that no picture can be a bomb.
 *
 * @param type media type
 * @param width in pixels
 * @param height in pixels
 */
record Picture(String type, int width, int height) {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int RIFF = 0x52494646;
    private static final int WEBP = 0x57454250;
    private static final int JPEG = 0xFFD8;

    /** Whether it covers the whole sphere. */
    boolean isEquirectangular() {
        return width > 0 && width == 2 * height;
    }

    /** Empty for what is neither JPEG, PNG nor WebP, or ends before its size is told. */
    static Optional<Picture> read(byte[] bytes) {
        ByteBuffer picture = ByteBuffer.wrap(bytes);
        try {
            if (picture.getLong(0) == PNG && picture.getInt(12) == IHDR) {
                return Optional.of(new Picture("image/png", picture.getInt(16), picture.getInt(20)));
            }
            if (picture.getInt(0) == RIFF && picture.getInt(8) == WEBP) {
                return webp(picture.order(ByteOrder.LITTLE_ENDIAN));
            }
            return (picture.getShort(0) & 0xFFFF) == JPEG ? jpeg(picture) : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** RFC 9649: lossy (section 2.5), lossless (3.4) or extended (2.7). */
    private static Optional<Picture> webp(ByteBuffer picture) {
        String chunk = new String(picture.array(), 12, 4, java.nio.charset.StandardCharsets.US_ASCII);
        return switch (chunk) {
            case "VP8 " -> webp(picture.getShort(26) & 0x3FFF, picture.getShort(28) & 0x3FFF);
            case "VP8L" -> webp((picture.getInt(21) & 0x3FFF) + 1, (picture.getInt(21) >>> 14 & 0x3FFF) + 1);
            case "VP8X" -> webp((picture.getInt(24) & 0xFFFFFF) + 1, (picture.getInt(26) >>> 8) + 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Picture> webp(int width, int height) {
        return Optional.of(new Picture("image/webp", width, height));
    }

    /** ITU-T T.81, B.1.1: from marker to marker until the start of a frame. */
    private static Optional<Picture> jpeg(ByteBuffer picture) {
        picture.position(2);
        while (true) {
            int marker = picture.getShort() & 0xFFFF;
            if (marker < 0xFFC0 || marker == 0xFFD9) {
                return Optional.empty();
            }
            int at = picture.position();
            if (startsFrame(marker)) {
                return Optional
                        .of(new Picture("image/jpeg", picture.getShort(at + 5) & 0xFFFF, picture.getShort(at + 3) & 0xFFFF));
            }
            picture.position(at + Math.max(2, picture.getShort(at) & 0xFFFF));
        }
    }

    /** SOF0 to SOF15, without the tables DHT, JPG and DAC between them. */
    private static boolean startsFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }
}
