package org.cyclorama.registration.admission.invitations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes codes and finds what they stand for. */
@ApplicationScoped
public class Invitations {

    /** Letters and digits that nobody takes for another (Crockford's base 32): 16 of them are 80 bits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final InvitationRepository repository;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(InvitationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Makes a code; call it in a transaction. */
    InvitationView make(String conference, String partner, NewInvitation terms) {
        String code = newCode();
        Invitation invitation = new Invitation(conference, hash(code), partner, terms);
        repository.persistAndFlush(invitation);
        return InvitationView.of(invitation, conference, code);
    }

    /** What a code stands for, as long as it may be used; how often it was is only known under {@link #lock}. */
    public Optional<Invitation> find(String conference, String code) {
        return repository.withHash(conference, hash(code)).filter(invitation -> !invitation.isExpiredAt(clock.instant()));
    }

    /** These invitations, locked until the transaction ends. */
    public Map<UUID, Invitation> lock(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of()
                : repository.locked(ids).stream().collect(Collectors.toMap(Invitation::id, Function.identity()));
    }

    private String newCode() {
        return IntStream.range(0, LENGTH)
                .mapToObj(i -> (i > 0 && i % GROUP == 0 ? "-" : "") + ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
    }

    /** However it was typed: in small letters, without hyphens, with O for 0 and I or L for 1. */
    private static String hash(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replaceAll("[IL]", "1");
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
