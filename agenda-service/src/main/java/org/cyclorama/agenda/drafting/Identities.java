package org.cyclorama.agenda.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.drafting.IdentityRepository.Key;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;

/** Gives an imported programme the ids and sequence numbers that its codes have had before. */
@ApplicationScoped
class Identities {

    private final IdentityRepository repository;

    Identities(IdentityRepository repository) {
        this.repository = repository;
    }

    /** The imported programme with the service's own ids; whatever ids came with it count for nothing. */
    Programme identify(UUID conference, Programme imported, Programme before) {
        repository.moved(conference, moved(imported, before));
        Map<Key, Identity> known = repository.of(conference, imported.parts().toList());
        return new Programme(
                imported.speakers().stream().map(speaker -> speaker.identified(known.get(Key.of(speaker)).id())).toList(),
                imported.sessions().stream().map(session -> session.identified(known.get(Key.of(session)).id())).toList(),
                imported.blocks().stream().map(block -> block.identified(known.get(Key.of(block)).id())).toList(),
                imported.airings().stream().map(identified(known)).toList());
    }

    private static Function<Airing, Airing> identified(Map<Key, Identity> known) {
        return airing -> {
            Identity identity = known.get(Key.of(airing));
            return airing.identified(identity.id(), identity.sequence());
        };
    }

    /** One that was away and comes back has moved too: calendars may have taken it out. */
    private static List<String> moved(Programme imported, Programme before) {
        Map<String, Airing> were = before.airingsByCode();
        return imported.airings().stream()
                .filter(airing -> !were.containsKey(airing.code()) || airing.movedFrom(were.get(airing.code())))
                .map(Airing::code).toList();
    }
}
