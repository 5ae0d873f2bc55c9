package org.cyclorama.local.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import javax.imageio.ImageIO;

class PanoramaTest {

    private static final int HEIGHT = 200;

    /** One degree is as many pixels everywhere: what stands at an angle is seen at that angle. */
    @ParameterizedTest
    @CsvSource({ "0,0", "90,0", "-90,0", "179,0", "45,30", "-120,-40", "10,80" })
    void whatIsInADirectionIsDrawnThere(double yaw, double pitch) {
        Vec middle = Vec.towards(yaw, pitch).times(10);
        BufferedImage picture = new Panorama(dark().near(middle, 1, new Ball(middle, 0.4, Surface.glowing(0xffffff))), HEIGHT)
                .draw();

        double column = (yaw + 180) / 360 * picture.getWidth();
        double row = (90 - pitch) / 180 * HEIGHT;
        assertThat(picture.getWidth()).isEqualTo(2 * HEIGHT);
        assertThat(picture.getRGB((int) column, (int) row) & 0xFF).isGreaterThan(150);
        assertThat(picture.getRGB((int) (column + HEIGHT) % picture.getWidth(), (int) row) & 0xFF).isLessThan(50);
    }

    /** The upper edge of a straight wall d metres ahead and h metres up is at atan(h cos yaw / d), not on a line. */
    @Test
    void aStraightEdgeCurvesAsItMust() {
        BufferedImage picture = new Panorama(
                dark().with(new Block(new Vec(0, 0, 5.05), 40, 6, 0.1, 0, Surface.glowing(0xffffff))), HEIGHT).draw();

        for (int yaw = -70; yaw <= 70; yaw += 10) {
            double expected = Math.toDegrees(Math.atan(3 * Math.cos(Math.toRadians(yaw)) / 5));
            int column = (yaw + 180) * picture.getWidth() / 360;
            int row = 0;
            while ((picture.getRGB(column, row) & 0xFF) < 128) {
                row++;
            }
            assertThat(90 - row * 180.0 / HEIGHT).as("at %s°", yaw).isCloseTo(expected, within(1.5));
        }
    }

    @Test
    void everySceneOfTheSampleIsDrawnOnceAsAPanorama(@TempDir Path folder) throws IOException {
        Pictures.main(new String[] { folder.toString(), "48" });

        List<Path> drawn;
        try (var files = Files.list(folder)) {
            drawn = files.toList();
        }
        assertThat(drawn).hasSize(14).allSatisfy(file -> {
            BufferedImage picture = ImageIO.read(file.toFile());
            assertThat(picture.getWidth()).isEqualTo(96);
            assertThat(picture.getHeight()).isEqualTo(48);
        });
        var kept = Files.getLastModifiedTime(folder.resolve("hall.jpg"));
        assertThat(new Pictures(folder).of("hall")).isEqualTo(folder.resolve("hall.jpg"));
        assertThat(Files.getLastModifiedTime(folder.resolve("hall.jpg"))).isEqualTo(kept);
    }

    private static Scenery dark() {
        return new Scenery(Skies.indoors(0x000000), new Vec(0, 1, 0), Paint.BLACK, Paint.WHITE, 0);
    }
}
