package org.cyclorama.booth.booths.content;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What somebody sees of a booth: its published content, or its draft.
 *
 * @param publishedAt when what is published was; null when nothing is
 */
@RegisterForReflection
public record Face(UUID id, String conference, String code, String region, BoothContent content, Instant publishedAt) {

    /** As visitors see it. */
    public BoothView published() {
        return BoothView.of(this, BoothState.PUBLISHED, null);
    }
}
