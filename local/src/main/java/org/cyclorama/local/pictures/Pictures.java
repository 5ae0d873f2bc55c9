package org.cyclorama.local.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** The panoramas of the sample event, by the codes of their scenes: drawn once, then kept in a folder. */
public final class Pictures {

    private static final int HEIGHT = 1536;
    /** Every picture stays under the megabyte that a request may have. */
    private static final float QUALITY = 0.82f;
    private static final Map<String, Supplier<Scenery>> SCENES = new LinkedHashMap<>();

    static {
        SCENES.put("hall", Hall::hall);
        SCENES.put("americas", WesternStands::americas);
        SCENES.put("europe", WesternStands::europe);
        SCENES.put("middle-east-africa", WesternStands::middleEastAfrica);
        SCENES.put("turkey", EasternStands::turkey);
        SCENES.put("asia-pacific", EasternStands::asiaPacific);
        SCENES.put("russia-neighbours", EasternStands::russiaAndNeighbours);
        SCENES.put("entrance", Embankment::entrance);
        SCENES.put("atrium", Headquarters::atrium);
        SCENES.put("research-lab", Headquarters::researchLab);
        SCENES.put("studio-cyclorama", Studio::studio);
        SCENES.put("embankment-terrace", Embankment::terrace);
        SCENES.put("foyer", Lounge::foyer);
        SCENES.put("cinema", Lounge::cinema);
    }

    private final Path folder;

    /** @param folder where pictures are kept; it is made when it is not there */
    public Pictures(Path folder) {
        this.folder = folder;
    }

    /** Draws all of them into a folder: {@code java -cp … org.cyclorama.local.pictures.Pictures <folder> [height]}. */
    public static void main(String[] arguments) throws IOException {
        int height = arguments.length > 1 ? Integer.parseInt(arguments[1]) : HEIGHT;
        for (String scene : SCENES.keySet()) {
            long begun = System.nanoTime();
            Path drawn = new Pictures(Path.of(arguments[0])).draw(scene, height);
            System.out.printf("%s %.1f s, %d kB%n", drawn, (System.nanoTime() - begun) / 1e9, Files.size(drawn) / 1024);
        }
    }

    /** The JPEG of a scene, 3072 by 1536 pixels. */
    public Path of(String scene) throws IOException {
        Path kept = folder.resolve(scene + ".jpg");
        return Files.exists(kept) ? kept : draw(scene, HEIGHT);
    }

    private Path draw(String scene, int height) throws IOException {
        BufferedImage picture = new Panorama(SCENES.get(scene).get(), height).draw();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, scene, ".jpg");
        try (OutputStream file = Files.newOutputStream(unfinished)) {
            write(picture, file);
        }
        return Files.move(unfinished, folder.resolve(scene + ".jpg"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(BufferedImage picture, OutputStream file) throws IOException {
        ImageWriter jpeg = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam how = jpeg.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            jpeg.setOutput(stream);
            jpeg.write(null, new IIOImage(picture, null, null), how);
        } finally {
            jpeg.dispose();
        }
    }
}
