package org.cyclorama.registration.admission;

import java.time.Instant;
import java.util.List;
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
        List<PlaceView> venues,
        List<PlaceView> sites,
        @Schema(description = "Codes of the tracks that people can choose", examples = "[\"B2B\"]") Set<String> tracks,
        @Schema(description = "BCP 47 tags of the languages it is offered in; empty for any", examples = "[\"en\", \"ja\"]") Set<String> languages) {

    static AdmissionView of(Admission admission, List<Place> places, Conference conference) {
        Place online = places.stream().filter(place -> place.kind() == PlaceKind.ONLINE).findFirst().orElseThrow();
        return new AdmissionView(admission.conference(), admission.opensAt(), admission.closesAt(), admission.access(),
                new Online(online.capacity(), online.left()), of(places, PlaceKind.VENUE), of(places, PlaceKind.SITE),
                conference.tracks(), conference.languages());
    }

    private static List<PlaceView> of(List<Place> places, PlaceKind kind) {
        return places.stream().filter(place -> place.kind() == kind).map(PlaceView::of).toList();
    }

    @Schema(description = "Attending online")
    record Online(@Schema(nullable = true, description = "Null for no limit") Integer capacity,
            @Schema(nullable = true, description = "Null for no limit") Integer placesLeft) {
    }

    @Schema(description = "A venue or a site")
    record PlaceView(@Schema(examples = "MOSCOW") String code, String city, String country, String zone, String studio,
            @Schema(examples = "15") Integer capacity, @Schema(examples = "2") Integer placesLeft,
            @Schema(description = "People on the waiting list", examples = "0") int waiting, boolean clearanceRequired,
            @Schema(description = "Since when nobody can come here any more", nullable = true) Instant closedAt) {

        static PlaceView of(Place place) {
            return new PlaceView(place.code(), place.city(), place.country(), place.zone(), place.studio(), place.capacity(),
                    place.left(), place.waiting(), place.clearanceRequired(), place.closedAt());
        }
    }
}
