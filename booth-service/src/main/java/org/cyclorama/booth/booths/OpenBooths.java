package org.cyclorama.booth.booths;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.booths.Booths.OpenBooth;
import org.cyclorama.booth.booths.content.BoothContent;

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

    /** Those of these booths that are published now, by id. */
    Map<UUID, OpenBooth> find(Set<UUID> ids) {
        Map<UUID, OpenBooth> open = new HashMap<>();
        booths.openVersions(ids).forEach((id, version) -> {
            Known kept = known.get(id);
            Optional<OpenBooth> booth = kept != null && kept.version() == version ? Optional.of(kept.booth()) : read(id);
            booth.ifPresent(one -> open.put(id, one));
        });
        return open;
    }

    private Optional<OpenBooth> read(UUID id) {
        if (known.size() > MOST) {
            known.clear();
        }
        return booths.any(id).filter(shown -> shown.revision() != null).map(shown -> {
            BoothContent content = shown.revision().content();
            var open = new OpenBooth(shown.stand(), content.campaign(),
                    content.products().stream().map(BoothContent.Product::code).collect(toUnmodifiableSet()));
            known.put(id, new Known(shown.booth().version(), open));
            return open;
        });
    }
}
