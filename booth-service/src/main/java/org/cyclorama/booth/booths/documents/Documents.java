package org.cyclorama.booth.booths.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.booths.BoothDocuments;
import org.cyclorama.booth.booths.content.BoothContent;
import org.cyclorama.booth.booths.documents.DocumentRepository.Stored;
import org.cyclorama.booth.booths.previews.Previews;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.problem.CommonProblem;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What is done with documents, within the territory of the caller. */
@ApplicationScoped
class Documents {

    private static final int MOST = 50;

    private final DocumentRepository documents;
    private final BoothDocuments booths;
    private final Previews previews;

    Documents(DocumentRepository documents, BoothDocuments booths, Previews previews) {
        this.documents = documents;
        this.booths = booths;
        this.previews = previews;
    }

    /** Lets an upload begin only at a booth of the territory, so that nothing is received in vain. */
    @Transactional
    void requireRoom(UUID booth, Territory territory) {
        room(booths.toChange(booth, territory));
    }

    /** The bytes and the draft that names them are one transaction. */
    @Transactional
    BoothContent.Document add(UUID booth, String name, DocumentType type, Arrival arrived, Territory territory) {
        List<BoothContent.Document> shown = new ArrayList<>(room(booths.toChange(booth, territory)));
        BoothContent.Document added = documents.store(booth, name, type, arrived);
        shown.add(added);
        booths.show(booth, shown, territory);
        return added;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the caller may not see it */
    @Transactional
    Stored readable(UUID id, Territory territory, UUID previewed, String link) {
        return documents.readable(id, territory, previews.opens(previewed, link) ? previewed : null)
                .orElseThrow(Documents::unknown);
    }

    @Transactional
    void remove(UUID id, Territory territory, HttpHeaders headers) {
        Stored document = documents.readable(id, territory, null).orElseThrow(Documents::unknown);
        List<BoothContent.Document> shown = new ArrayList<>(booths.toChange(document.booth(), territory));
        requireMatch(headers, document);
        if (!shown.removeIf(listed -> listed.id().equals(id))) {
            throw unknown();
        }
        booths.show(document.booth(), shown, territory);
        documents.forget(id);
    }

    /** In a transaction of its own, so that a slow reader holds no database connection. */
    byte[] part(UUID id, long number) {
        return QuarkusTransaction.requiringNew().call(() -> documents.part(id, number)).orElseThrow(Documents::unknown);
    }

    private static List<BoothContent.Document> room(List<BoothContent.Document> shown) {
        if (shown.size() >= MOST) {
            throw BoothProblem.TOO_MANY_DOCUMENTS.because("A booth has at most " + MOST + " documents.");
        }
        return shown;
    }

    private static void requireMatch(HttpHeaders headers, Stored document) {
        String expected = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (expected == null) {
            throw CommonProblem.PRECONDITION_REQUIRED.because("Send If-Match with the ETag of the document.");
        }
        if (!expected.equals("*") && !expected.contains(document.named().etag())) {
            throw CommonProblem.PRECONDITION_FAILED.because("This is not the ETag of the document.");
        }
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such document, or it is not published.");
    }
}
