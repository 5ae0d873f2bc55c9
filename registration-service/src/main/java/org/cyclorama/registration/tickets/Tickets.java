package org.cyclorama.registration.tickets;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.keys.SigningKeys;
import org.cyclorama.defaults.keys.Verification;
import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.changes.State;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Issues and reads tickets. */
@ApplicationScoped
public class Tickets {

    /** The {@code typ} of the JWS. */
    static final String TYPE = "cyclorama-ticket";

    private final SigningKeys keys;
    private final ObjectMapper json;

    Tickets(SigningKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * The ticket of a registration.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it is not confirmed
     */
    TicketView of(Registration registration) {
        if (registration.state() != State.CONFIRMED) {
            throw RegistrationProblem.NO_TICKET.because("The registration is not confirmed.");
        }
        Ticket ticket = Ticket.of(registration);
        try {
            return TicketView.of(keys.sign(TYPE, json.writeValueAsString(ticket)), keys.currentKeyId(), ticket);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A ticket is a plain record", e);
        }
    }

    /** The ticket of a registration as a QR code (PNG); empty when it is not confirmed. */
    public Optional<byte[]> picture(Registration registration) {
        return registration.state() == State.CONFIRMED ? Optional.of(TicketQr.png(of(registration).ticket()))
                : Optional.empty();
    }

    /** What a scanned text turns out to be. */
    public Reading read(String scanned) {
        return switch (keys.verify(TYPE, scanned)) {
            case Verification.Genuine(String payload) -> new Reading.Valid(parse(payload));
            case Verification.UnknownKey() -> new Reading.UnknownKey();
            case Verification.BadSignature() -> new Reading.BadSignature();
        };
    }

    private Ticket parse(String payload) {
        try {
            return json.readValue(payload, Ticket.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Signed by us as a ticket, but it is none", e);
        }
    }

    /** What a scanned text turned out to be. */
    public sealed interface Reading {

        /** A ticket of ours. */
        record Valid(Ticket ticket) implements Reading {
        }

        /** Signed with a key that we do not have. */
        record UnknownKey() implements Reading {
        }

        /** Altered, or no ticket at all. */
        record BadSignature() implements Reading {
        }
    }
}
