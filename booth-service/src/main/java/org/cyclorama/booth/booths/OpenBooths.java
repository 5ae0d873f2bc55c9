package org.cyclorama.booth.booths;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.booths.Booths.OpenBooth;

/**
 * What visitors can talk to, read once for each version of a booth: its texts in all languages take longer to unpack than a
 * comment
 * to store. The table is asked for the version alone.
 */
@ApplicationScoped
class OpenBooths {

    /** More than any conference has booths; then it begins anew. */
    private static final int MOST = 1000;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final BoothRepository booths;

    OpenBooths(BoothRepository booths) {
        this.booths = booths;
    }

    private record Known(long version, OpenBooth booth) {
    }

    /** Empty when nothing of it is published. */
    Optional<OpenBooth> find(UUID id) {
        Optional<Long> version = booths.openVersion(id);
        Known kept = known.get(id);
        return version.isPresent() && kept != null && kept.version() == version.get() ? Optional.of(kept.booth())
                : version.flatMap(changed -> read(id));
    }

    private Optional<OpenBooth> read(UUID id) {
        if (known.size() > MOST) {
            known.clear();
        }
        return booths.any(id).filter(shown -> shown.revision() != null).map(shown -> {
            BoothContent content = shown.revision().content();
            var open = new OpenBooth(id, shown.stand(), content.campaign(),
                    content.products().stream().map(BoothContent.Product::code).collect(toUnmodifiableSet()));
            known.put(id, new Known(shown.booth().version(), open));
            return open;
        });
    }
}
