package org.cyclorama.booth.booths.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.cyclorama.defaults.problem.CommonProblem;

/**
 * A file that has arrived, on the disk until it is in the database: a caller with a slow line holds no database connection, and
 * one with a large file no memory.
 *
 * @param head the first bytes, by which its type is told
 * @param sha256 of all bytes, base64url
 */
record Arrival(Path file, long bytes, byte[] head, String sha256) implements AutoCloseable {

    static final int MOST = 10 * 1024 * 1024;

    private static final int HEAD = 64 * 1024;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when it is too large, 400 when there is nothing */
    static Arrival of(InputStream body) {
        Path file = null;
        try {
            file = Files.createTempFile("document-", ".part");
            DigestInputStream digested = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"));
            byte[] head = digested.readNBytes(HEAD);
            long bytes = head.length + store(file, head, digested);
            if (bytes == 0) {
                throw CommonProblem.INVALID_REQUEST.because("The body is empty.");
            }
            return new Arrival(file, bytes, head,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(digested.getMessageDigest().digest()));
        } catch (IOException e) {
            delete(file);
            throw new UncheckedIOException("The upload broke off", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private static long store(Path file, byte[] head, InputStream rest) throws IOException {
        long stored = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            byte[] buffer = new byte[HEAD];
            for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
                stored += read;
                if (head.length + stored > MOST) {
                    throw CommonProblem.CONTENT_TOO_LARGE.because("A document may have at most " + MOST + " bytes.");
                }
                out.write(buffer, 0, read);
            }
        }
        return stored;
    }

    @Override
    public void close() {
        delete(file);
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A temporary file can't be deleted", e);
        }
    }
}
