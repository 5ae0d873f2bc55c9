package org.cyclorama.booth.spaces;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.booth.BoothProblem;
import org.hibernate.Session;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The hotspots that lead to booths and their products, which keep those in sight of visitors. Ask with the booth locked: who
 * defines a space waits for it before reading what its hotspots may lead to, so that neither misses the other.
 */
@ApplicationScoped
public class WaysToBooths {

    /** An answer names no more than these; enough to find the rest by. */
    private static final int MOST = 100;

    private final Session database;

    WaysToBooths(Session database) {
        this.database = database;
    }

    /** A hotspot, by the codes of its space, its scene and itself, and where it leads. */
    @RegisterForReflection
    public record Way(String space, String scene, String hotspot, String target) {
    }

    /**
     * Lets a booth out of sight only when no hotspot leads there.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 with the hotspots that do
     */
    @Transactional(TxType.MANDATORY)
    public void requireNone(String conference, String booth) {
        refuse(BoothProblem.BOOTH_LED_TO, "Booth " + booth + " is led to from ", beyond(conference, booth, Set.of()));
    }

    /**
     * Lets a booth show these products only when no hotspot leads to another one there.
     *
     * @param products their codes
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 with the hotspots that do
     */
    @Transactional(TxType.MANDATORY)
    public void requireOnlyTo(String conference, String booth, Stream<String> products) {
        Set<String> shown = Stream.concat(Stream.of(booth), products.map(product -> booth + "/" + product))
                .collect(toUnmodifiableSet());
        refuse(BoothProblem.PRODUCT_LED_TO, "Products that the draft lacks are led to from ", beyond(conference, booth, shown));
    }

    private static void refuse(BoothProblem problem, String detail, List<Way> ways) {
        if (!ways.isEmpty()) {
            String spaces = String.join(", ", ways.stream().map(Way::space).distinct().toList());
            throw problem.describe(detail + spaces + ".").with("hotspots", ways).build();
        }
    }

    /** Hotspots to the booth or a product there, but to none of these targets. */
    private List<Way> beyond(String conference, String booth, Set<String> targets) {
        return database
                .createNativeQuery(
                        """
                                SELECT space.code AS space, scene ->> 'code' AS scene, hotspot ->> 'code' AS hotspot, hotspot ->> 'target' AS target
                                FROM space, jsonb_array_elements(definition -> 'scenes') scene, jsonb_array_elements(scene -> 'hotspots') hotspot
                                WHERE conference = :conference AND hotspot ->> 'kind' IN ('BOOTH', 'PRODUCT')
                                  AND split_part(hotspot ->> 'target', '/', 1) = :booth AND hotspot ->> 'target' <> ALL (:targets)
                                ORDER BY 1, 2, 3""",
                        Tuple.class)
                .setParameter("conference", conference)
                .setParameter("booth", booth)
                .setParameter("targets", targets.toArray(String[]::new))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Way(row.get("space", String.class), row.get("scene", String.class),
                        row.get("hotspot", String.class), row.get("target", String.class)))
                .toList();
    }
}
