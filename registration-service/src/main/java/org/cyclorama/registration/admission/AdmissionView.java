package org.cyclorama.registration.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cyclorama.registration.agenda.Conference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms of a conference's registration, with the places left. */
@Schema(description = "Terms of a conference's registration, with the places left")
record AdmissionView(
        @Schema(examples = "partners-2020") String conference,
        Instant opensAt,
        Instant closesAt,
        Access access,
        Online online,
        InPerson inPerson,
        List<PlaceView> venues,
        List<PlaceView> sites,
        @Schema(description = "Codes of the tracks that people can choose", examples = "[\"B2B\"]") Set<String> tracks,
        @Schema(description = "BCP 47 tags of the languages it is offered in; empty for any", examples = "[\"en\", \"ja\"]") Set<String> languages) {

    static AdmissionView of(Admission admission, List<Place> places, Conference conference) {
        Place online = mode(places, PlaceKind.ONLINE).orElseThrow();
        Optional<Place> inPerson = mode(places, PlaceKind.IN_PERSON);
        int most = inPerson.map(Place::left).orElse(Integer.MAX_VALUE);
        return new AdmissionView(admission.conference(), admission.opensAt(), admission.closesAt(), admission.access(),
                new Online(online.capacity(), online.left()),
                new InPerson(inPerson.map(Place::capacity).orElse(null), inPerson.map(Place::left).orElse(null)),
                of(places, PlaceKind.VENUE, most), of(places, PlaceKind.SITE, Integer.MAX_VALUE),
                conference.tracks(), conference.languages());
    }

    private static Optional<Place> mode(List<Place> places, PlaceKind kind) {
        return places.stream().filter(place -> place.kind() == kind).findFirst();
    }

    private static List<PlaceView> of(List<Place> places, PlaceKind kind, int most) {
        return places.stream().filter(place -> place.kind() == kind).map(place -> PlaceView.of(place, most)).toList();
    }

    @Schema(description = "Attending online")
    record Online(@Schema(nullable = true, description = "Null for no limit") Integer capacity,
            @Schema(nullable = true, description = "Null for no limit") Integer placesLeft) {
    }

    @Schema(description = "Attending in person: all venues together")
    record InPerson(@Schema(nullable = true, description = "Null for no limit but the venues'") Integer capacity,
            @Schema(nullable = true, description = "Null for no limit but the venues'") Integer placesLeft) {
    }

    @Schema(description = "A venue or a site")
    record PlaceView(@Schema(examples = "MOSCOW") String code, String city, String country, String zone, String studio,
            @Schema(examples = "15") Integer capacity,
            @Schema(description = "How many more get in here, also by the capacity of all venues together", examples = "2") Integer placesLeft,
            @Schema(description = "People on the waiting list", examples = "0") int waiting, boolean clearanceRequired,
            @Schema(description = "Since when nobody can come here any more", nullable = true) Instant closedAt) {

        static PlaceView of(Place place, int most) {
            Place.Location where = place.location();
            return new PlaceView(place.code(), where.city(), where.country(), where.zone(), where.studio(), place.capacity(),
                    Math.min(place.left(), most), place.waiting(), place.clearanceRequired(), place.closedAt());
        }
    }
}
