package org.cyclorama.agenda.adoption;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cyclorama.agenda.interchange.Codes;
import org.cyclorama.agenda.interchange.Schedule.Person;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.Speaker;

/** Who takes part. People are told apart by their names, and namesakes by the ids that they come with. */
final class Speakers {

    private static final int LONGEST_NAME = 300;

    private final Map<String, Speaker> before;
    private final Map<String, Speaker> byCode = new LinkedHashMap<>();
    private final Map<Person, String> codes = new HashMap<>();
    private final Map<String, Object> firstOf = new HashMap<>();
    private final Set<String> taken;

    Speakers(Programme programme) {
        before = programme.speakers().stream().collect(toMap(Speaker::name, speaker -> speaker, (one, other) -> one));
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

    private String code(Person person) {
        return codes.computeIfAbsent(person, this::newCode);
    }

    private String newCode(Person person) {
        String name = person.name().length() <= LONGEST_NAME ? person.name() : person.name().substring(0, LONGEST_NAME);
        Object identity = person.guid() != null ? person.guid() : person.id() == null ? name : person.id();
        boolean namesake = !firstOf.computeIfAbsent(name, first -> identity).equals(identity);
        if (before.containsKey(name) && !namesake) {
            return before.get(name).code();
        }
        if (!namesake) {
            for (Speaker speaker : byCode.values()) {
                if (speaker.name().equals(name)) {
                    return speaker.code();
                }
            }
        }
        String wish = Codes.of(name).toLowerCase(java.util.Locale.ROOT);
        String code = Codes.free(wish.isEmpty() ? "person" : wish, taken);
        byCode.put(code, new Speaker(null, code, name));
        return code;
    }
}
