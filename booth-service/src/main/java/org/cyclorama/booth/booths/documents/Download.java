package org.cyclorama.booth.booths.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.cyclorama.booth.booths.documents.DocumentRepository.Stored;

/** Sends a document, whole or in part, so that no browser runs anything in it. */
@ApplicationScoped
class Download {

    private final Documents documents;

    Download(Documents documents) {
        this.documents = documents;
    }

    /**
     * The answer to a reader.
     *
     * @param cacheable whether it is the same for everybody
     */
    Response of(Stored document, Request request, HttpHeaders headers, boolean cacheable) {
        EntityTag tag = new EntityTag(document.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return safe(unchanged, document, cacheable).build();
        }
        String condition = headers.getHeaderString("If-Range");
        boolean ranged = condition == null || condition.equals(document.named().etag());
        Optional<ByteRange> asked = ranged ? ByteRange.of(headers.getHeaderString("Range"), document.bytes())
                : Optional.empty();
        ByteRange range = asked.orElse(ByteRange.whole(document.bytes()));
        Response.ResponseBuilder answer = Response.status(asked.isPresent() ? 206 : 200).tag(tag)
                .entity((StreamingOutput) out -> write(document, range, out))
                .header(HttpHeaders.CONTENT_TYPE, document.type())
                .header(HttpHeaders.CONTENT_LENGTH, range.length());
        asked.ifPresent(part -> answer.header("Content-Range", part.described()));
        return safe(answer, document, cacheable).build();
    }

    private static Response.ResponseBuilder safe(Response.ResponseBuilder answer, Stored document, boolean cacheable) {
        return answer.header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.VARY, "Authorization, Cookie")
                .header(HttpHeaders.CACHE_CONTROL, cacheable ? "public, max-age=30, stale-while-revalidate=300" : "no-store");
    }

    /** RFC 6266: the name in ASCII for old readers, and whole for all others (RFC 8187). */
    private static String attachment(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String ascii = new String(plain.getBytes(US_ASCII), US_ASCII).replaceAll("[^A-Za-z0-9 ._()-]", "_");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii,
                URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A"));
    }

    private void write(Stored document, ByteRange range, OutputStream out) throws IOException {
        long position = range.first();
        while (position <= range.last()) {
            long number = position / DocumentRepository.PART;
            byte[] part = documents.part(document.id(), number);
            int from = (int) (position - number * DocumentRepository.PART);
            int length = (int) Math.min(part.length - from, range.last() - position + 1);
            out.write(part, from, length);
            position += length;
        }
    }
}
