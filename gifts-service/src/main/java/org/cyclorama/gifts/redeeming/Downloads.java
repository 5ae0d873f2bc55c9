package org.cyclorama.gifts.redeeming;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.keys.SigningKeys;
import org.cyclorama.defaults.keys.Verification;
import org.cyclorama.gifts.GiftsConfig;
import org.cyclorama.gifts.GiftsProblem;
import org.cyclorama.gifts.grants.Grant;
import org.cyclorama.gifts.redeeming.GiftFiles.GiftFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** URLs of downloads: whoever has one may read one file for some minutes. What it may is signed, and kept nowhere. */
@ApplicationScoped
class Downloads {

    private static final String TYPE = "cyclorama-download";
    private static final String PATH = "/api/gifts/v1/downloads/";

    private final Redeeming redeeming;
    private final GiftFiles files;
    private final SigningKeys keys;
    private final GiftsConfig config;

    Downloads(Redeeming redeeming, GiftFiles files, SigningKeys keys, GiftsConfig config) {
        this.redeeming = redeeming;
        this.files = files;
        this.keys = keys;
        this.config = config;
    }

    /** A URL for the holder. */
    @Transactional
    Link link(UUID id) {
        Grant grant = redeeming.look(id);
        if (!files.has(grant.conference(), grant.gift())) {
            throw GiftsProblem.NO_DOWNLOAD.because("There is no file of " + grant.gift() + ".");
        }
        // A token's time is the real one, wherever the domain's clock is.
        Instant expires = Instant.ofEpochSecond(Instant.now().plus(config.downloadUrl()).getEpochSecond());
        return new Link(PATH + keys.sign(TYPE, id + " " + expires.getEpochSecond()), expires);
    }

    /** The file that a token is good for. */
    Optional<GiftFile> file(String token) {
        if (!(keys.verify(TYPE, token) instanceof Verification.Genuine(String payload))) {
            return Optional.empty();
        }
        String[] parts = payload.split(" ");
        boolean good = Instant.now().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])));
        return good ? files.of(UUID.fromString(parts[0])) : Optional.empty();
    }

    /** A URL, and how long it is good for. */
    @Schema(name = "DownloadLink", description = "A URL, and how long it is good for")
    record Link(
            @Schema(description = "Path on this API; needs no token", examples = "/api/gifts/v1/downloads/eyJhbGciOiJFZERTQSJ9.MDE5YQ.c2ln") String url,
            Instant expires) {
    }
}
