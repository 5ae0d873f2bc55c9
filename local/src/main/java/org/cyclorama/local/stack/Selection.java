package org.cyclorama.local.stack;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cyclorama.local.machine.CannotContinue;

/** Finds parts by name, with all that they need. */
final class Selection {

    private final List<Part> parts;

    Selection(List<Part> parts) {
        this.parts = parts;
    }

    /** In the order in which they start; all parts when none is named. */
    List<Part> withNeeds(Collection<String> names) {
        if (names.isEmpty()) {
            return parts;
        }
        Set<String> chosen = new HashSet<>();
        names.forEach(name -> choose(name, chosen));
        return parts.stream().filter(part -> chosen.contains(part.name())).toList();
    }

    private void choose(String name, Set<String> chosen) {
        Part part = parts.stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new CannotContinue("There is no part '" + name + "'. The parts are: " + names() + "."));
        if (chosen.add(name)) {
            part.needs().forEach(need -> choose(need, chosen));
        }
    }

    private String names() {
        return parts.stream().map(Part::name).collect(Collectors.joining(", "));
    }
}
