package org.cyclorama.agenda.calendar.favourites;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.PublicAddress;
import org.cyclorama.agenda.suite.privacy.Person;
import org.cyclorama.agenda.suite.privacy.PersonalData;
import org.cyclorama.defaults.problem.CommonProblem;

/** Personal calendars by capability: who has the address may read, and nobody can guess one (256 bits). */
@ApplicationScoped
class Feeds implements PersonalData {

    /** Where feeds are, without the part that is secret. */
    static final String PATH = "/api/agenda/v1/feeds";

    private static final int TOKEN_BYTES = 32;

    private final FeedRepository repository;
    private final PublicAddress address;
    private final SecureRandom random = new SecureRandom();

    Feeds(FeedRepository repository, PublicAddress address) {
        this.repository = repository;
        this.address = address;
    }

    /** Makes a feed; the address that the person had before is good for nothing any more. */
    @Transactional
    FeedView open(String subject) {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new FeedView(address.api("/feeds/" + token + ".ics"), repository.replace(subject, hash(token)));
    }

    @Transactional
    void close(String subject) {
        repository.remove(subject);
    }

    /** Whose feed this is. */
    String owner(String token) {
        return repository.subject(hash(token))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("This calendar is not there, or not any more."));
    }

    @Override
    public String collection() {
        return "feeds";
    }

    @Override
    public List<Map<String, Object>> export(Person person) {
        return repository.createdAt(person.subject()).map(at -> Map.<String, Object> of("createdAt", at)).stream().toList();
    }

    @Override
    public int erase(Person person) {
        return repository.remove(person.subject());
    }

    /** Without salt: a token is as random as its hash, and must be found by it. */
    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
