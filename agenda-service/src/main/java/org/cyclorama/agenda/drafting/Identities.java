package org.cyclorama.agenda.drafting;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.drafting.IdentityRepository.Key;
import org.cyclorama.agenda.programme.Programme;

/** Gives an imported programme the ids that its codes have had before. */
@ApplicationScoped
class Identities {

    private final IdentityRepository repository;

    Identities(IdentityRepository repository) {
        this.repository = repository;
    }

    /** The imported programme with the service's own ids; whatever ids came with it count for nothing. */
    Programme identify(UUID conference, Programme imported) {
        Map<Key, UUID> known = repository.of(conference, imported.parts().toList());
        return new Programme(
                imported.speakers().stream().map(speaker -> speaker.identified(known.get(Key.of(speaker)))).toList(),
                imported.sessions().stream().map(session -> session.identified(known.get(Key.of(session)))).toList(),
                imported.blocks().stream().map(block -> block.identified(known.get(Key.of(block)))).toList(),
                imported.airings().stream().map(airing -> airing.identified(known.get(Key.of(airing)))).toList());
    }
}
