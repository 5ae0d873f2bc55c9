package org.cyclorama.agenda.programme;

import java.util.UUID;

/** A part of a programme that is known by a code among its kind. */
public sealed interface Coded permits Speaker, Session, Block, Airing {

    /** Given by the service, for ever; null until then. */
    UUID id();

    /** Unique among its kind in the conference. */
    String code();

    /** The kind, as the identities name it. */
    default String kindOfPart() {
        return switch (this) {
            case Speaker speaker -> "SPEAKER";
            case Session session -> "SESSION";
            case Block block -> "BLOCK";
            case Airing airing -> "AIRING";
        };
    }
}
