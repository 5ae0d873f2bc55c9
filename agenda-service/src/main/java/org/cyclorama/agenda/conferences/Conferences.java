package org.cyclorama.agenda.conferences;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** What other features may know of a conference. */
@ApplicationScoped
public class Conferences {

    private final ConferenceRepository repository;

    Conferences(ConferenceRepository repository) {
        this.repository = repository;
    }

    /** The id behind a slug; 404 when there is none. */
    public UUID id(String slug) {
        return repository.idOf(slug).orElseThrow(ConferenceRepository::unknown);
    }

    /** The slug of a known conference. */
    public String slug(UUID id) {
        return repository.findById(id).slug();
    }

    /** Like {@link #id}; until the end of the transaction nobody else changes this conference, its draft or its releases. */
    public UUID lock(String slug) {
        repository.lock(slug);
        return id(slug);
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
