package org.cyclorama.booth.booths.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.cyclorama.booth.BoothProblem;

/** What a brochure may be: what browsers show without running anything. */
enum DocumentType {

    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n\032\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    WEBP("image/webp", "RIFF", "webp");

    private static final MimeTypes SNIFFER = MimeTypes.getDefaultMimeTypes();

    private final String mediaType;
    private final String beginning;
    private final List<String> endings;

    /** @param beginning the first bytes; readers look for them further on too, behind which another type can hide */
    DocumentType(String mediaType, String beginning, String... endings) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.endings = List.of(endings);
    }

    /**
     * The one type that the declaration, the file's name and its first bytes agree on.
     *
     * @param head the first 64 KiB of the file, or all of it
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when they do not agree
     */
    static DocumentType agreed(String declared, String name, byte[] head) {
        String sniffed = sniff(head);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(sniffed) && declared.startsWith(type.mediaType) && type.ends(name)
                        && type.begins(head))
                .findFirst()
                .orElseThrow(() -> BoothProblem.TYPE_DISAGREES.because("The bytes are of type %s, Content-Type says %s."
                        .formatted(sniffed, declared)));
    }

    String mediaType() {
        return mediaType;
    }

    private boolean begins(byte[] head) {
        return new String(head, 0, Math.min(head.length, beginning.length()), ISO_8859_1).equals(beginning);
    }

    private boolean ends(String name) {
        return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** By content alone: no name is given, which could lead the sniffer astray. */
    private static String sniff(byte[] head) {
        try (TikaInputStream bytes = TikaInputStream.get(head)) {
            return SNIFFER.detect(bytes, new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory is always readable", e);
        }
    }
}
