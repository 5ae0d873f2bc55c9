package org.cyclorama.local.sample.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cyclorama.local.sample.SampleFolder;
import org.cyclorama.local.sample.people.CrowdPlan.Crew;
import org.cyclorama.local.sample.people.CrowdPlan.Employer;
import org.cyclorama.local.sample.people.CrowdPlan.Partner;

/** Everyone at the sample event. The same files give the same people, in the same order. */
public final class Crowd {

    /** How many colleagues of one country come from the same company before the next. */
    private static final int COLLEAGUES = 4;
    /** Steps through the companies so that neighbouring countries do not share them. */
    private static final int STRIDE = 7;

    private final CrowdPlan plan;
    private final Identities identities;
    private final List<Country> countries;
    private final Map<Optional<String>, List<NewRegistration>> byClient = new LinkedHashMap<>();
    private final List<NewRegistration> crews = new ArrayList<>();

    /** @param client who registers them: a partner's portal, or nobody: the organizer */
    public record Group(Optional<String> client, List<NewRegistration> people) {
    }

    public Crowd(SampleFolder sample) throws IOException {
        plan = sample.yaml("people/people.yaml", CrowdPlan.class);
        identities = new Identities(sample.yamlByKey("people/names.yaml", NameBook.class));
        countries = Countries.of(sample);
        countries.forEach(country -> {
            for (int person = 0; person < country.participants(); person++) {
                add(country, person);
            }
        });
        plan.crews().forEach(this::add);
    }

    /** Participants by who registers them, then the crews. */
    public List<Group> groups() {
        Function<Map.Entry<Optional<String>, List<NewRegistration>>, Group> group = entry -> new Group(entry.getKey(),
                entry.getValue());
        return Stream.concat(byClient.entrySet().stream().map(group), Stream.of(new Group(Optional.empty(), crews))).toList();
    }

    public List<NewRegistration> participants() {
        return byClient.values().stream().flatMap(List::stream).toList();
    }

    public List<NewRegistration> crews() {
        return List.copyOf(crews);
    }

    /** How many countries the participants are of. */
    public int countries() {
        return countries.size();
    }

    private void add(Country country, int person) {
        var voice = country.voice(person);
        var partner = partner(country, person);
        Employer employer = partner.map(Partner::employer)
                .orElseGet(() -> plan.companies().employer(country.row() * STRIDE + person / COLLEAGUES));
        String venue = venue(country.code(), person).orElse(null);
        int turn = country.row() + person;
        var name = identities.next(voice.names());
        byClient.computeIfAbsent(partner.map(Partner::client), client -> new ArrayList<>())
                .add(new NewRegistration("sample-%s-%02d".formatted(country.code(), person + 1), name.written(),
                        identities.address(name, employer), country.code(), country.zone(), voice.language(), employer.name(),
                        dealt(plan.tracks(), turn), venue == null ? "ONLINE" : "IN_PERSON", venue, "PARTICIPANT",
                        dealt(plan.consents(), turn)));
    }

    private void add(Crew crew) {
        for (int person = 0; person < crew.people(); person++) {
            var name = identities.next(dealt(crew.names(), person));
            crews.add(new NewRegistration("sample-%s-%02d".formatted(crew.site(), person + 1), name.written(),
                    identities.address(name, plan.crewCompany()), crew.country(), crew.zone(), crew.language(),
                    plan.crewCompany().name(), List.of(), "IN_PERSON", crew.site(), "CREW", List.of()));
        }
    }

    /** A country's last people are the partners'. */
    private Optional<Partner> partner(Country country, int person) {
        int fromLast = country.participants() - person;
        return plan.partners().stream().filter(partner -> fromLast <= partner.people().getOrDefault(country.code(), 0))
                .findFirst();
    }

    /** A country's first people come in person. */
    private Optional<String> venue(String country, int person) {
        return plan.inPerson().entrySet().stream().filter(venue -> person < venue.getValue().getOrDefault(country, 0))
                .map(Map.Entry::getKey).findFirst();
    }

    private static <T> T dealt(List<T> choices, int turn) {
        return choices.get(turn % choices.size());
    }
}
