package org.cyclorama.gifts.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

/** The gifts of all conferences, for the other features. */
@ApplicationScoped
public class Catalogue {

    private final GiftRepository gifts;

    Catalogue(GiftRepository gifts) {
        this.gifts = gifts;
    }

    /** Whether the conference has this gift. */
    public boolean has(String conference, String code) {
        return gifts.find(conference, code).isPresent();
    }

    /** The gift that a grant is of: gifts are never taken away. */
    public Gift gift(String conference, String code) {
        return gifts.find(conference, code).orElseThrow();
    }

    /** The gifts with these names. */
    public Map<GiftName, Gift> named(Collection<GiftName> names) {
        return gifts.among(names.stream().map(GiftName::conference).distinct().toList(),
                names.stream().map(GiftName::code).distinct().toList())
                .stream().collect(Collectors.toMap(gift -> new GiftName(gift.conference(), gift.code()), Function.identity()));
    }
}
