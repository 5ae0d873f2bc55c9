package org.cyclorama.agenda.conferences;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.conferences.definition.Access;
import org.cyclorama.agenda.conferences.definition.Channel;
import org.cyclorama.agenda.conferences.definition.Definition;
import org.cyclorama.agenda.conferences.definition.Link;
import org.cyclorama.agenda.conferences.definition.Studio;
import org.cyclorama.agenda.conferences.definition.Track;
import org.cyclorama.defaults.conditional.Versions;

/** What other features may know of a conference. */
@ApplicationScoped
public class Conferences {

    private final ConferenceRepository repository;
    private final Versions versions;

    Conferences(ConferenceRepository repository, Versions versions) {
        this.repository = repository;
        this.versions = versions;
    }

    /** The id behind a slug; 404 when there is none. */
    public UUID id(String slug) {
        return repository.idOf(slug).orElseThrow(ConferenceRepository::unknown);
    }

    /** The slug of a known conference. */
    public String slug(UUID id) {
        return repository.findById(id).slug();
    }

    /** The zone in which its days are counted. */
    public ZoneId zone(UUID id) {
        return ZoneId.of(repository.findById(id).definition().zone());
    }

    /**
     * Makes the next edition of a conference: the same definition, days shifted.
     *
     * @param name of the new one; null to keep the name
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the slug is taken
     */
    public Edition edition(UUID source, String slug, LocalDate start, Map<String, String> name) {
        repository.lock(slug);
        if (repository.idOf(slug).isPresent()) {
            throw AgendaProblem.CODE_TAKEN.because("There is a conference of this name already.");
        }
        Definition before = repository.findById(source).definition();
        long days = ChronoUnit.DAYS.between(before.start(), start);
        Conference next = new Conference(slug, before.shifted(days, name));
        repository.persistAndFlush(next);
        versions.note(next.id(), next.version(), List.of("definition"));
        return new Edition(next.id(), days, next.definition().end());
    }

    /** A new edition, and by how many days it is later than the one before. */
    public record Edition(UUID id, long days, LocalDate end) {
    }

    /** Like {@link #id}; until the end of the transaction nobody else changes this conference, its draft or its releases. */
    public UUID lock(String slug) {
        repository.lock(slug);
        return id(slug);
    }

    /** The zone of a studio; empty when the conference has no such studio. */
    public Optional<ZoneId> studioZone(UUID id, String studio) {
        return repository.findById(id).definition().studios().stream().filter(one -> one.code().equals(studio))
                .map(one -> ZoneId.of(one.zone())).findFirst();
    }

    /** The languages in which a visitor can follow: the spoken one first. */
    public List<String> languages(UUID id) {
        return repository.findById(id).definition().languages();
    }

    /** What a programme of this conference may refer to. */
    public Frame frame(UUID id) {
        Definition definition = repository.findById(id).definition();
        return new Frame(
                definition.tracks().stream().map(Track::code).collect(toSet()),
                definition.studios().stream().map(Studio::code).collect(toSet()),
                definition.channels().stream().map(channel -> new Frame.Seen(channel.code(), channel.audience())).toList());
    }

    /** What the public may know of a conference. */
    public Outline outline(UUID id) {
        Conference conference = repository.findById(id);
        Definition said = conference.definition();
        return new Outline(id, conference.slug(), said.name(), ZoneId.of(said.zone()), said.start(), said.end(),
                said.languages(), said.tracks().stream().collect(toMap(Track::code, Track::name)),
                said.channels().stream().map(channel -> new Outline.Seen(channel.code(), channel.name(), channel.audience(),
                        channel.countries(), channel.access() == Access.PUBLIC)).toList(),
                said.convenientHours());
    }

    /** Where the channels of a conference come from and who may watch, by their codes. */
    public Map<String, Source> sources(UUID id) {
        return repository.findById(id).definition().channels().stream().collect(toMap(Channel::code,
                channel -> new Source(channel.access() == Access.PUBLIC, channel.stream(), channel.backup())));
    }

    /** The contribution links of a conference. */
    public List<Link> links(UUID id) {
        return repository.findById(id).definition().links();
    }

    /** Puts this link in place of the one with its code, and tells its revision. Whoever calls it holds the lock. */
    public Link change(UUID id, Link link) {
        Conference conference = repository.findById(id);
        Definition before = conference.definition();
        conference.redefine(before.withLinks(before.links().stream()
                .map(other -> other.code().equals(link.code()) ? link : other).toList()));
        repository.flush();
        versions.note(id, conference.version(), List.of("links"));
        return links(id).stream().filter(other -> other.code().equals(link.code())).findFirst().orElseThrow();
    }

    /** Where a channel comes from: media playlists, null without one. */
    public record Source(boolean isPublic, String stream, String backup) {
    }

    /** The codes that a conference defines. */
    public record Frame(Set<String> tracks, Set<String> studios, List<Seen> channels) {

        /** A channel and the regions it is for. */
        public record Seen(String code, List<String> audience) {
        }
    }
}
