package org.cyclorama.agenda.conferences.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.agenda.vocabulary.Label;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.cyclorama.agenda.vocabulary.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What an organizer says about a conference. Read and replaced whole. */
@Schema(name = "DefineConference")
public record Definition(
        @NotNull ConferenceKind kind,
        @Slug @Schema(nullable = true, examples = "partners-2020", description = "Slug of the umbrella conference") String parent,
        @Schema(description = "No mail, in no figure, can be wiped") boolean test,
        @NotEmpty @Size(max = 50) Map<@LanguageTag String, @NotNull @Label String> name,
        @NotNull @IanaZone @Schema(examples = "Europe/Moscow") String zone,
        @NotNull @Schema(examples = "2020-11-19", description = "First day, in `zone`") LocalDate start,
        @NotNull @Schema(examples = "2020-11-19", description = "Last day, in `zone`") LocalDate end,
        @NotNull @LanguageTag @Schema(examples = "en") String spokenLanguage,
        @UniqueElements @Size(max = 50) @Schema(examples = "[\"ja\", \"pt\"]") List<@NotNull @LanguageTag String> interpretedInto,
        @Valid @Schema(nullable = true) Expected expected,
        @Valid @Schema(nullable = true, description = "Promised to everybody; the gate warns where it is not kept") Promise convenientHours,
        @Size(max = 50) List<@NotNull @Valid Track> tracks,
        @Size(max = 50) List<@NotNull @Valid Studio> studios,
        @Size(max = 500) List<@NotNull @Valid Channel> channels,
        @Size(max = 200) List<@NotNull @Valid Link> links) {

    public Definition {
        interpretedInto = orEmpty(interpretedInto);
        tracks = orEmpty(tracks);
        studios = orEmpty(studios);
        channels = orEmpty(channels);
        links = orEmpty(links);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "end must not be before start")
    boolean isInOrder() {
        return start == null || end == null || !end.isBefore(start);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "each track, studio, channel and link needs a code of its own")
    boolean isUnambiguous() {
        return distinct(tracks.stream().map(Track::code)) && distinct(studios.stream().map(Studio::code))
                && distinct(channels.stream().map(Channel::code)) && distinct(links.stream().map(Link::code));
    }

    /** The same with other links. */
    public Definition withLinks(List<Link> others) {
        return new Definition(kind, parent, test, name, zone, start, end, spokenLanguage, interpretedInto, expected,
                convenientHours, tracks,
                studios, channels, others);
    }

    /** The next edition: the same so many days later, and as if nobody had worked on it. */
    public Definition shifted(long days, Map<String, String> newName) {
        return new Definition(kind, parent, test, newName == null ? name : newName, zone, start.plusDays(days),
                end.plusDays(days), spokenLanguage, interpretedInto, expected, convenientHours, tracks, studios, channels,
                links.stream().map(Link::untried).toList());
    }

    /** The languages in which a visitor can follow: the spoken one first. */
    public List<String> languages() {
        return Stream.concat(Stream.of(spokenLanguage), interpretedInto.stream()).distinct().toList();
    }

    private static boolean distinct(Stream<String> codes) {
        List<String> all = codes.toList();
        return all.stream().distinct().count() == all.size();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
