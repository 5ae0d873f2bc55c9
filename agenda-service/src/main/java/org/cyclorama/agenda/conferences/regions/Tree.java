package org.cyclorama.agenda.conferences.regions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What makes a list of regions a tree over the whole world. */
final class Tree {

    /** ISO 3166-1 as the JDK knows it: 249 codes. */
    static final Set<String> WORLD = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Tree() {
    }

    /** What is wrong with these regions; empty when nothing is. */
    static List<String> faults(List<Region> regions) {
        List<String> countries = regions.stream().map(Region::countries).flatMap(Collection::stream).toList();
        Set<String> missing = new TreeSet<>(WORLD);
        countries.forEach(missing::remove);
        return Stream.of(
                twice(regions.stream().map(Region::code).toList()).map(code -> "region " + code + " is there twice"),
                twice(countries).map(code -> "country " + code + " is there twice"),
                missing.stream().map(code -> "country " + code + " is missing"),
                strayed(regions).map(code -> "region " + code + " does not lead up to a root"))
                .flatMap(faults -> faults).toList();
    }

    private static Stream<String> twice(List<String> codes) {
        return codes.stream().collect(groupingBy(code -> code, TreeMap::new, counting())).entrySet().stream()
                .filter(code -> code.getValue() > 1).map(Map.Entry::getKey);
    }

    /** Regions under an unknown region, or above themselves. */
    private static Stream<String> strayed(List<Region> regions) {
        Map<String, String> above = new HashMap<>();
        regions.forEach(region -> above.put(region.code(), region.parent()));
        return above.keySet().stream().filter(code -> !reachesRoot(code, above)).sorted();
    }

    private static boolean reachesRoot(String code, Map<String, String> above) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (at != null) {
            if (!above.containsKey(at) || !seen.add(at)) {
                return false;
            }
            at = above.get(at);
        }
        return true;
    }
}
