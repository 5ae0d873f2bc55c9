package org.cyclorama.agenda.broadcast.rundown;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cyclorama.agenda.broadcast.links.LinkView;
import org.cyclorama.agenda.broadcast.media.Media;
import org.cyclorama.agenda.broadcast.rundown.RundownView.Item;
import org.cyclorama.agenda.broadcast.rundown.RundownView.Position;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.defaults.language.LocalText;

/** Looks at a day from one studio. */
record RundownItems(String studio, ZoneId zone, Instant now, List<Airing> all, Map<String, Session> sessions,
        Map<String, List<Media.Missing>> missing, List<LinkView> links) {

    /** A channel that is silent for longer is not handed over. */
    private static final Duration JUST = Duration.ofMinutes(1);

    List<Item> items() {
        List<Airing> own = all.stream().filter(airing -> airing.studios().contains(studio)).toList();
        Optional<Airing> next = own.stream().filter(airing -> airing.start().isAfter(now)).findFirst();
        return own.stream().map(airing -> item(airing, position(airing, next))).toList();
    }

    private Item item(Airing airing, Position position) {
        Session session = sessions.get(airing.session());
        List<String> with = airing.studios().stream().filter(other -> !other.equals(studio)).toList();
        List<String> from = others(onChannel(airing, other -> isJust(other.end(), airing.start()))
                .max(Comparator.comparing(Airing::end)));
        List<String> to = others(onChannel(airing, other -> isJust(airing.end(), other.start()))
                .min(Comparator.comparing(Airing::start)));
        return new Item(airing.id(), airing.code(), session == null ? null : LocalText.of(session.title()), airing.kind(),
                airing.channel(), airing.start(), airing.end(), airing.start().atZone(zone).toOffsetDateTime(),
                airing.end().atZone(zone).toOffsetDateTime(), Duration.between(airing.start(), now).toSeconds(), position, with,
                from, to, missing.getOrDefault(airing.code(), List.of()),
                between(Stream.of(with, from, to).flatMap(List::stream).collect(Collectors.toSet())));
    }

    private Position position(Airing airing, Optional<Airing> next) {
        if (!airing.end().isAfter(now)) {
            return Position.DONE;
        }
        if (!airing.start().isAfter(now)) {
            return Position.ON_AIR;
        }
        return next.filter(airing::equals).isPresent() ? Position.NEXT : Position.LATER;
    }

    private Stream<Airing> onChannel(Airing airing, Predicate<Airing> beside) {
        return all.stream().filter(other -> airing.channel() != null && Objects.equals(other.channel(), airing.channel())
                && !other.code().equals(airing.code())).filter(beside);
    }

    private static boolean isJust(Instant end, Instant start) {
        return !start.isBefore(end) && Duration.between(end, start).compareTo(JUST) <= 0;
    }

    /** Whoever makes the other airing, unless this studio does: then nothing is handed over. */
    private List<String> others(Optional<Airing> beside) {
        return beside.map(Airing::studios).filter(studios -> !studios.contains(studio)).orElse(List.of());
    }

    private List<LinkView> between(Set<String> partners) {
        return links.stream().filter(link -> studio.equals(link.from()) && partners.contains(link.to())
                || studio.equals(link.to()) && partners.contains(link.from())).toList();
    }
}
