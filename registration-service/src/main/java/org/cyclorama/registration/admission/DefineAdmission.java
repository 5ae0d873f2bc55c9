package org.cyclorama.registration.admission;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** The terms of a conference's registration, as the organizer defines them. */
@Schema(description = "Terms of a conference's registration")
record DefineAdmission(
        @Schema(description = "From when people can register", examples = "2020-09-01T00:00:00Z") @NotNull Instant opensAt,
        @Schema(description = "From when no longer", examples = "2020-11-19T18:00:00Z") @NotNull Instant closesAt,
        @Schema(description = "Who may register by themselves") @NotNull Access access,
        @Valid Online online,
        @Valid InPerson inPerson,
        @Size(max = 100) List<@Valid @NotNull Venue> venues,
        @Size(max = 100) List<@Valid @NotNull Site> sites) {

    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    DefineAdmission {
        venues = venues == null ? List.of() : venues;
        sites = sites == null ? List.of() : sites;
        online = online == null ? new Online(null) : online;
        inPerson = inPerson == null ? new InPerson(null) : inPerson;
    }

    @AssertTrue(message = "opensAt must be before closesAt")
    @JsonIgnore
    public boolean isWindowInOrder() {
        return opensAt == null || closesAt == null || opensAt.isBefore(closesAt);
    }

    @AssertTrue(message = "codes of venues and sites must differ, and none may be ONLINE")
    @JsonIgnore
    public boolean isEveryCodeUnique() {
        return places().map(NewPlace::code).distinct().count() == places().count();
    }

    /** Modes first, then venues and sites. */
    Stream<NewPlace> places() {
        boolean isLimited = inPerson.capacity() != null;
        return Stream.of(
                Stream.of(NewPlace.mode(Place.ONLINE, PlaceKind.ONLINE, online.capacity())),
                isLimited ? Stream.of(NewPlace.mode(Place.IN_PERSON, PlaceKind.IN_PERSON, inPerson.capacity()))
                        : Stream.<NewPlace> empty(),
                venues.stream().map(venue -> new NewPlace(venue.code(), PlaceKind.VENUE,
                        new Place.Location(venue.city(), venue.country(), venue.zone(), null), venue.capacity(), isLimited,
                        venue.clearanceRequired())),
                sites.stream().map(site -> new NewPlace(site.code(), PlaceKind.SITE,
                        new Place.Location(null, null, null, site.studio()), site.capacity(), false, site.clearanceRequired())))
                .flatMap(places -> places);
    }

    /** One place of any kind. */
    record NewPlace(String code, PlaceKind kind, Place.Location location, Integer capacity, boolean withinMode,
            boolean clearanceRequired) {

        private static NewPlace mode(String code, PlaceKind kind, Integer capacity) {
            return new NewPlace(code, kind, null, capacity, false, false);
        }
    }

    @Schema(description = "Attending online")
    record Online(@Schema(description = "At most so many; null for no limit", nullable = true) @Min(0) Integer capacity) {
    }

    @Schema(description = "Attending in person: all venues together, crews' sites not counted")
    record InPerson(
            @Schema(description = "At most so many people, however many the venues hold; null for no limit but theirs", nullable = true, examples = "20") @Min(0) @Max(1_000_000) Integer capacity) {
    }

    @Schema(description = "A venue for participants")
    record Venue(
            @Schema(examples = "MOSCOW") @NotNull @Pattern(regexp = CODE) String code,
            @Schema(examples = "Moscow") @NotBlank @Size(max = 100) String city,
            @Schema(description = "ISO 3166-1 alpha-2", examples = "RU") @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
            @Schema(description = "IANA time zone", examples = "Europe/Moscow") @NotBlank @Size(max = 60) String zone,
            @Schema(description = "At most so many people", examples = "15") @NotNull @Min(0) @Max(1_000_000) Integer capacity,
            @Schema(description = "Nobody comes in without a valid on-site clearance") boolean clearanceRequired) {
    }

    @Schema(description = "A studio's site for crews")
    record Site(
            @Schema(examples = "STUDIO-LONDON") @NotNull @Pattern(regexp = CODE) String code,
            @Schema(description = "Code of the studio", examples = "LON") @NotBlank @Size(max = 40) String studio,
            @Schema(description = "At most so many people", examples = "30") @NotNull @Min(0) @Max(1_000_000) Integer capacity,
            @Schema(description = "Nobody comes in without a valid on-site clearance") boolean clearanceRequired) {
    }
}
