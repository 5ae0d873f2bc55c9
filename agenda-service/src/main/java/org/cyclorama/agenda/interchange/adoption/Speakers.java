package org.cyclorama.agenda.interchange.adoption;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cyclorama.agenda.interchange.Codes;
import org.cyclorama.agenda.interchange.Schedule.Person;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.Speaker;

/** Who takes part. People are told apart by their names, and namesakes by the ids that they come with. */
final class Speakers {

    private static final int LONGEST_NAME = 300;

    private final Map<Long, String> numbered;
    private final Map<String, List<Speaker>> before;
    private final Map<String, Speaker> byCode = new LinkedHashMap<>();
    private final Map<List<Object>, String> namesakes = new HashMap<>();
    private final Map<Person, String> codes = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> taken;

    /** @param numbered codes by the numbers with which exports of this conference name people */
    Speakers(Programme programme, Map<Long, String> numbered) {
        this.numbered = numbered;
        before = programme.speakers().stream().collect(groupingBy(Speaker::name));
        taken = new HashSet<>(programme.speakers().stream().map(Speaker::code).toList());
        programme.speakers().forEach(speaker -> byCode.put(speaker.code(), speaker));
    }

    /** The codes of these people, each once. */
    List<String> codes(List<Person> persons) {
        return persons.stream().map(this::code).distinct().toList();
    }

    /** Those of these codes, as speakers. */
    List<Speaker> of(Set<String> wanted) {
        return byCode.values().stream().filter(speaker -> wanted.contains(speaker.code())).toList();
    }

    /** Nobody who speaks in one of these is left out. */
    void keep(Collection<Session> sessions) {
        sessions.forEach(
                session -> session.speakers().forEach(code -> byCode.putIfAbsent(code, new Speaker(null, code, code))));
    }

    /** Whom the numbers of an export tell, before anybody of the same name is taken for them. */
    void recognise(Stream<Person> persons) {
        persons.forEach(person -> known(name(person)).filter(code -> code.equals(numbered.get(person.id()))).findFirst()
                .ifPresent(code -> {
                    codes.put(person, code);
                    given.add(code);
                }));
    }

    private String code(Person person) {
        return codes.computeIfAbsent(person,
                unknown -> namesakes.computeIfAbsent(identity(person), next -> given(name(person))));
    }

    /** The next of this name in the draft, or a new one. */
    private String given(String name) {
        String code = known(name).filter(known -> !given.contains(known)).findFirst().orElseGet(() -> added(name));
        given.add(code);
        return code;
    }

    private String added(String name) {
        String wish = Codes.of(name).toLowerCase(Locale.ROOT);
        String code = Codes.free(wish.isEmpty() ? "person" : wish, taken);
        byCode.put(code, new Speaker(null, code, name));
        return code;
    }

    private Stream<String> known(String name) {
        return before.getOrDefault(name, List.of()).stream().map(Speaker::code);
    }

    private static List<Object> identity(Person person) {
        return List.of(name(person), person.guid() != null ? person.guid() : person.id() != null ? person.id() : "");
    }

    private static String name(Person person) {
        return person.name().length() <= LONGEST_NAME ? person.name() : person.name().substring(0, LONGEST_NAME);
    }
}
