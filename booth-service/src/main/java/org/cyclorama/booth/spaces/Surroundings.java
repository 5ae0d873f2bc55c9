package org.cyclorama.booth.spaces;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.spaces.Spaces.Programme;
import org.cyclorama.booth.spaces.graph.DefineSpace;
import org.cyclorama.booth.spaces.graph.Hotspot;
import org.cyclorama.booth.spaces.graph.Scene;
import org.cyclorama.booth.spaces.graph.SpaceGraph.Flaw;
import org.cyclorama.booth.spaces.panoramas.Panoramas;
import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.Session;

import io.quarkiverse.resteasy.problem.validation.Violation;

/** What a space names but does not hold: the conference's languages and films, panoramas, booths and their products. */
@ApplicationScoped
class Surroundings {

    private final Panoramas panoramas;
    private final Session database;

    Surroundings(Panoramas panoramas, Session database) {
        this.panoramas = panoramas;
        this.database = database;
    }

    /**
     * Lets a space pass only when all that it names is there.
     *
     * @param programme what agenda knows of the conference
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with the place of every flaw
     */
    void require(String conference, DefineSpace space, Programme programme) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> languages = programme.languages();
        inspectWords("name", space.name(), languages, flaws);
        inspectFilms(space.films(), programme.films(), flaws);
        Set<String> pictures = panoramas.known(conference,
                space.scenes().stream().map(Scene::panorama).collect(Collectors.toSet()));
        Set<String> stands = stands(conference);
        for (int at = 0; at < space.scenes().size(); at++) {
            Scene scene = space.scenes().get(at);
            String field = "scenes[" + at + "]";
            if (!pictures.contains(scene.panorama())) {
                flaws.add(new Flaw(field + ".panorama", "must be the address of a panorama of the conference"));
            }
            inspectWords(field + ".name", scene.name(), languages, flaws);
            inspectWords(field + ".description", scene.description(), languages, flaws);
            inspect(scene.hotspots(), field, languages, stands, flaws);
        }
        if (!flaws.isEmpty()) {
            throw CommonProblem.INVALID_REQUEST.describe("The space names what is not there.")
                    .with("violations",
                            flaws.stream().map(flaw -> Violation.In.body.field(flaw.field()).message(flaw.message()))
                                    .toList())
                    .build();
        }
    }

    private static void inspect(List<Hotspot> hotspots, String scene, Set<String> languages, Set<String> stands,
            List<Flaw> flaws) {
        for (int at = 0; at < hotspots.size(); at++) {
            Hotspot hotspot = hotspots.get(at);
            String field = scene + ".hotspots[" + at + "]";
            inspectWords(field + ".label", hotspot.label(), languages, flaws);
            inspectWords(field + ".text", hotspot.text(), languages, flaws);
            boolean atBooth = hotspot.kind() == Hotspot.Kind.BOOTH || hotspot.kind() == Hotspot.Kind.PRODUCT;
            if (atBooth && !stands.contains(hotspot.target())) {
                flaws.add(
                        new Flaw(field + ".target", "must be a published booth of the conference, or a product that it shows"));
            }
        }
    }

    private static void inspectFilms(List<String> films, Set<String> known, List<Flaw> flaws) {
        for (int at = 0; at < films.size(); at++) {
            if (!known.contains(films.get(at))) {
                flaws.add(new Flaw("films[" + at + "]", "must be a film of the programme's current release"));
            }
        }
    }

    private static void inspectWords(String field, Map<String, String> words, Set<String> languages, List<Flaw> flaws) {
        Set<String> missing = new TreeSet<>(languages);
        missing.removeAll(words.keySet());
        if (!missing.isEmpty()) {
            flaws.add(new Flaw(field, "needs words in " + String.join(", ", missing)));
        }
    }

    /** Codes of the booths that are published, and of the products that they show behind a slash. */
    private Set<String> stands(String conference) {
        holdBooths(conference);
        Set<String> stands = new HashSet<>();
        database.createNativeQuery("""
                SELECT b.code, ARRAY(SELECT b.code || '/' || (product ->> 'code')
                  FROM jsonb_array_elements(r.content -> 'products') product) AS products
                FROM booth b JOIN booth_revision r ON r.booth = b.id AND r.number = b.revision
                WHERE b.conference = :conference""", Tuple.class)
                .setParameter("conference", conference)
                .getResultStream().forEach(booth -> {
                    stands.add(booth.get("code", String.class));
                    stands.addAll(List.of(booth.get("products", String[].class)));
                });
        return stands;
    }

    /**
     * Until the transaction ends, no booth can be published, withdrawn or deleted. What was done to them before is seen by the
     * next statement only. Whoever changes a booth locks that row alone, and nothing that is waited for here.
     */
    private void holdBooths(String conference) {
        database.createNativeQuery("SELECT id FROM booth WHERE conference = :conference ORDER BY id FOR SHARE", UUID.class)
                .setParameter("conference", conference)
                .getResultList();
    }
}
