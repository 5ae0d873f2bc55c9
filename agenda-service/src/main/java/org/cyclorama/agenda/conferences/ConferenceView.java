package org.cyclorama.agenda.conferences;

import java.time.LocalDate;
import java.util.List;

import org.cyclorama.agenda.conferences.definition.Access;
import org.cyclorama.agenda.conferences.definition.Channel;
import org.cyclorama.agenda.conferences.definition.ConferenceKind;
import org.cyclorama.agenda.conferences.definition.Definition;
import org.cyclorama.agenda.conferences.definition.Expected;
import org.cyclorama.agenda.conferences.definition.Link;
import org.cyclorama.agenda.conferences.definition.Promise;
import org.cyclorama.agenda.conferences.definition.Studio;
import org.cyclorama.agenda.conferences.definition.Track;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A conference, as shown. Links, streams and the version are for organizers and crews only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConferenceView(
        @Schema(examples = "partners-2020") String slug,
        ConferenceKind kind,
        @Schema(examples = "partners-2020", description = "Slug of the umbrella conference") String parent,
        boolean test,
        LocalText name,
        @Schema(examples = "Europe/Moscow") String zone,
        @Schema(description = "First day, in `zone`") LocalDate start,
        @Schema(description = "Last day, in `zone`") LocalDate end,
        @Schema(examples = "en") String spokenLanguage,
        List<String> interpretedInto,
        Expected expected,
        @Schema(description = "Promised to everybody in its own time") Promise convenientHours,
        List<TrackView> tracks,
        List<Studio> studios,
        List<ChannelView> channels,
        @Schema(description = "Only for organizers and crews") List<Link> links,
        @Schema(examples = "\"3\"", description = "For `If-Match`; only for organizers and crews") String etag) {

    static ConferenceView of(Conference conference, boolean whole) {
        Definition said = conference.definition();
        return new ConferenceView(conference.slug(), said.kind(), said.parent(), said.test(), LocalText.of(said.name()),
                said.zone(), said.start(), said.end(), said.spokenLanguage(), said.interpretedInto(), said.expected(),
                said.convenientHours(),
                said.tracks().stream().map(TrackView::of).toList(), said.studios(),
                said.channels().stream().map(channel -> ChannelView.of(channel, whole)).toList(),
                whole ? said.links() : null,
                whole ? "\"" + Versions.tag(conference.version()).getValue() + "\"" : null);
    }

    /** A track, as shown. */
    record TrackView(@Schema(examples = "B2B") String code, LocalText name) {

        static TrackView of(Track track) {
            return new TrackView(track.code(), LocalText.of(track.name()));
        }
    }

    /** A channel, as shown. Players get a stream's address by joining an airing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChannelView(
            @Schema(examples = "APAC") String code,
            LocalText name,
            @Schema(examples = "[\"APAC\"]") List<String> audience,
            List<String> countries,
            Access access,
            @Schema(description = "Only for organizers and crews") String stream,
            @Schema(description = "Only for organizers and crews") String backup) {

        static ChannelView of(Channel channel, boolean whole) {
            return new ChannelView(channel.code(), LocalText.of(channel.name()), channel.audience(), channel.countries(),
                    channel.access(), whole ? channel.stream() : null, whole ? channel.backup() : null);
        }
    }
}
