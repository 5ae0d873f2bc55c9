package org.cyclorama.agenda.interchange.adoption;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private final Map<Long, String> numbered;
    private final Map<String, List<Speaker>> before;
    private final Map<String, Speaker> byCode = new LinkedHashMap<>();
    private final Map<String, List<Object>> namesakes = new HashMap<>();
    private final Map<Person, String> codes = new HashMap<>();
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

    private String code(Person person) {
        return codes.computeIfAbsent(person, this::newCode);
    }

    /**
     * Of an export that comes back, the number tells. Else the first of a name is the first of that name in the draft, and so
     * on.
     */
    private String newCode(Person person) {
        String name = person.name().length() <= LONGEST_NAME ? person.name() : person.name().substring(0, LONGEST_NAME);
        List<Speaker> known = before.getOrDefault(name, List.of());
        String exported = numbered.get(person.id());
        if (known.stream().anyMatch(speaker -> speaker.code().equals(exported))) {
            return exported;
        }
        Object identity = person.guid() != null ? person.guid() : person.id() == null ? name : person.id();
        List<Object> alike = namesakes.computeIfAbsent(name, first -> new ArrayList<>());
        if (!alike.contains(identity)) {
            alike.add(identity);
        }
        int place = alike.indexOf(identity);
        if (place < known.size()) {
            return known.get(place).code();
        }
        String wish = Codes.of(name).toLowerCase(Locale.ROOT);
        String code = Codes.free(wish.isEmpty() ? "person" : wish, taken);
        byCode.put(code, new Speaker(null, code, name));
        return code;
    }
}
