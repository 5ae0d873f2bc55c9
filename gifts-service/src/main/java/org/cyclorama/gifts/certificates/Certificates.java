package org.cyclorama.gifts.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.keys.SigningKeys;
import org.cyclorama.gifts.GiftsProblem;
import org.cyclorama.gifts.catalogue.Catalogue;
import org.cyclorama.gifts.catalogue.Gift;
import org.cyclorama.gifts.grants.Grant;
import org.cyclorama.gifts.grants.Grants;
import org.cyclorama.gifts.grants.Holders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes certificates for those who hold something. */
@ApplicationScoped
class Certificates {

    /** The {@code typ} of the JWS. */
    static final String TYPE = "cyclorama-certificate";

    private final Grants grants;
    private final Holders holders;
    private final Catalogue catalogue;
    private final SigningKeys keys;
    private final Caller caller;
    private final ObjectMapper json;

    Certificates(Grants grants, Holders holders, Catalogue catalogue, SigningKeys keys, Caller caller, ObjectMapper json) {
        this.grants = grants;
        this.holders = holders;
        this.catalogue = catalogue;
        this.keys = keys;
        this.caller = caller;
        this.json = json;
    }

    @Transactional
    CertificateView of(UUID id) {
        Grant grant = held(id);
        String name = caller.name().orElse(null);
        Long until = Optional.ofNullable(catalogue.gift(grant.conference(), grant.gift()).validUntil())
                .map(Instant::getEpochSecond).orElse(null);
        Certificate says = new Certificate(id.toString(), name, grant.conference(), grant.gift(),
                grant.grantedAt().getEpochSecond(), until);
        return new CertificateView(keys.sign(TYPE, write(says)), keys.currentKeyId(), id, name, grant.conference(),
                grant.gift(), grant.grantedAt());
    }

    @Transactional
    String page(UUID id, List<Locale.LanguageRange> wishes) {
        CertificateView certificate = of(id);
        Gift gift = catalogue.gift(certificate.conference(), certificate.gift());
        return CertificatePage.svg(certificate, gift, wishes);
    }

    private Grant held(UUID id) {
        Grant grant = grants.held(id, holders.caller());
        if (grant.state().isOver()) {
            throw GiftsProblem.STEP_NOT_ALLOWED.describe("It is " + grant.state() + ".").with("state", grant.state()).build();
        }
        return grant;
    }

    private String write(Certificate certificate) {
        try {
            return json.writeValueAsString(certificate);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of texts is JSON", e);
        }
    }
}
