package org.cyclorama.agenda.broadcast.media;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.drafting.gate.Finding;
import org.cyclorama.agenda.drafting.gate.GateRule;
import org.cyclorama.agenda.drafting.gate.Rule;
import org.cyclorama.agenda.programme.Programme;

/** An airing should have what it needs before it is announced. */
@ApplicationScoped
class MediaRule implements GateRule {

    private final Media media;

    MediaRule(Media media) {
        this.media = media;
    }

    @Override
    public Stream<Finding> findings(UUID conference, Programme programme) {
        Map<String, List<Media.Missing>> missing = media.missing(conference);
        return programme.shown().airings().stream().filter(airing -> !airing.isCancelled())
                .flatMap(airing -> missing.getOrDefault(airing.code(), List.of()).stream()
                        .map(asset -> Finding.ofAiring(Rule.MEDIA, airing.code(),
                                asset.code() + " is " + asset.state() + ".")));
    }
}
