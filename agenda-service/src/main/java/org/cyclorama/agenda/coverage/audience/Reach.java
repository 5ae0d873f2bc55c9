package org.cyclorama.agenda.coverage.audience;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.cyclorama.agenda.conferences.Outline;

/** Which countries each channel is made for. */
public final class Reach {

    private final Map<String, Set<String>> byChannel;

    /** From the conference's channels and the countries of each region. */
    public Reach(Collection<Outline.Seen> channels, Map<String, Set<String>> regions) {
        byChannel = channels.stream().collect(toMap(Outline.Seen::code, channel -> countries(channel, regions)));
    }

    /** No country for a channel that is not there. */
    public boolean has(String channel, String country) {
        return byChannel.getOrDefault(channel, Set.of()).contains(country);
    }

    private static Set<String> countries(Outline.Seen channel, Map<String, Set<String>> regions) {
        Set<String> countries = new HashSet<>();
        channel.audience().forEach(region -> countries.addAll(regions.getOrDefault(region, Set.of())));
        if (!channel.countries().isEmpty()) {
            countries.retainAll(channel.countries());
        }
        return countries;
    }
}
