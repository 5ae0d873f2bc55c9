package org.cyclorama.registration.tickets;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DeflaterOutputStream;

/**
 * A square picture in black and white as PNG (<a href="https://www.w3.org/TR/png-3/">W3C</a>). With the JDK's own writer, a
 * native executable would need the JDK's graphics beside it.
 */
final class MonochromePng {

    private static final byte[] SIGNATURE = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int BITS = Byte.SIZE;

    private MonochromePng() {
    }

    /** Whether a pixel is black. */
    interface Pixels {

        boolean black(int x, int y);
    }

    /** @param side how many pixels it is wide, and high */
    static byte[] of(int side, Pixels pixels) {
        var bytes = new ByteArrayOutputStream();
        try (var png = new DataOutputStream(bytes)) {
            png.write(SIGNATURE);
            chunk(png, "IHDR", header(side));
            chunk(png, "IDAT", compressed(side, pixels));
            chunk(png, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(int side) {
        // One bit a pixel, grey; compression, filters and order of rows as the only or usual ones.
        return ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 1).array();
    }

    private static byte[] compressed(int side, Pixels pixels) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var rows = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < side; y++) {
                // The first byte of a row says that it is not filtered.
                byte[] row = new byte[1 + Math.ceilDiv(side, BITS)];
                for (int x = 0; x < side; x++) {
                    if (!pixels.black(x, y)) {
                        row[1 + x / BITS] |= (byte) (0x80 >> x % BITS);
                    }
                }
                rows.write(row);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
        png.writeInt(data.length);
        var sum = new CRC32();
        var checked = new CheckedOutputStream(png, sum);
        checked.write(type.getBytes(StandardCharsets.US_ASCII));
        checked.write(data);
        png.writeInt((int) sum.getValue());
    }
}
