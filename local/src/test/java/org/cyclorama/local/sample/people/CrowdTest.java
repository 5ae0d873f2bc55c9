package org.cyclorama.local.sample.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cyclorama.local.sample.Given;
import org.cyclorama.local.sample.people.Crowd.Group;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static Crowd crowd;
    private static List<NewRegistration> participants;
    private static List<NewRegistration> everyone;

    @BeforeAll
    static void make() throws IOException {
        crowd = new Crowd(Given.SAMPLE);
        participants = crowd.participants();
        everyone = Stream.concat(participants.stream(), crowd.crews().stream()).toList();
    }

    @Test
    void asManyComeOfEachCountryAsTheTableSays() throws IOException {
        Map<String, Long> expected = new HashMap<>();
        Given.SAMPLE.csv("participants-by-country.csv")
                .forEach(row -> expected.put(row.get("country"), Long.valueOf(row.get("participants"))));
        assertThat(participants.stream().collect(groupingBy(NewRegistration::country, counting()))).isEqualTo(expected)
                .hasSize(150);
        assertThat(participants).hasSize(1800);
    }

    @Test
    void theSamePeopleAreMadeEveryTime() throws IOException {
        assertThat(new Crowd(Given.SAMPLE).groups()).isEqualTo(crowd.groups());
    }

    @Test
    void everyoneHasAnAddressAndAnIdentifierOfTheirOwn() {
        assertThat(everyone).extracting(NewRegistration::email).doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z0-9.]+@[a-z-]+\\.example"))
                .noneMatch(email -> email.endsWith("@participants.example"));
        assertThat(everyone).extracting(NewRegistration::externalId).doesNotHaveDuplicates();
    }

    @Test
    void nobodyHasTheNameOfACompatriot() {
        assertThat(everyone).extracting(person -> person.country() + " " + person.name()).doesNotHaveDuplicates();
    }

    @Test
    void namesAreInManyScripts() {
        assertThat(everyone.stream().map(person -> Character.UnicodeScript.of(person.name().codePointAt(0))).distinct())
                .hasSizeGreaterThan(15);
    }

    @Test
    void zonesAndLanguagesExist() {
        assertThat(everyone).extracting(NewRegistration::zone).isSubsetOf(ZoneId.getAvailableZoneIds());
        assertThat(everyone).extracting(NewRegistration::language).isSubsetOf(Given.LANGUAGES);
        assertThat(everyone.stream().map(NewRegistration::language).distinct()).hasSameSizeAs(Given.LANGUAGES);
    }

    @Test
    void twoPlacesStayFreeInEachVenue() throws IOException {
        var come = participants.stream().map(NewRegistration::venue).filter(Objects::nonNull)
                .collect(groupingBy(venue -> venue, counting()));
        assertThat(come).isEqualTo(Map.of("MOSCOW", 13L, "SAO-PAULO", 8L));
        assertThat(Given.SAMPLE.json("admission.json").path("venues")).hasSize(2).allSatisfy(
                venue -> assertThat(come.get(venue.path("code").textValue())).isEqualTo(venue.path("capacity").asLong() - 2));
        assertThat(participants)
                .allSatisfy(person -> assertThat("IN_PERSON".equals(person.mode())).isEqualTo(person.venue() != null));
    }

    @Test
    void partnersBringTheirOwnPeopleAlone() throws IOException {
        for (var entry : Given.SAMPLE.json("partners.json").path("partners")) {
            String domain = "@" + entry.path("partner").path("domains").get(0).textValue();
            String client = "partner-" + entry.path("code").textValue().toLowerCase(Locale.ROOT);
            List<NewRegistration> own = people(Optional.of(client));
            assertThat(own).isNotEmpty().hasSizeLessThan(entry.path("terms").path("seats").asInt())
                    .containsExactlyElementsOf(everyone.stream().filter(person -> person.email().endsWith(domain)).toList());
        }
    }

    @Test
    void crewsFitTheirSitesAndAreNoParticipants() throws IOException {
        var come = crowd.crews().stream().collect(groupingBy(NewRegistration::venue, counting()));
        assertThat(come).isEqualTo(Map.of("STUDIO-MOSCOW", 20L, "STUDIO-LONDON", 24L));
        assertThat(Given.SAMPLE.json("admission.json").path("sites")).allSatisfy(
                site -> assertThat(come.get(site.path("code").textValue())).isLessThan(site.path("capacity").asLong()));
        assertThat(crowd.crews()).extracting(NewRegistration::kind).containsOnly("CREW");
        assertThat(participants).extracting(NewRegistration::kind).containsOnly("PARTICIPANT");
    }

    private static List<NewRegistration> people(Optional<String> client) {
        return crowd.groups().stream().filter(group -> group.client().equals(client)).map(Group::people).flatMap(List::stream)
                .toList();
    }
}
