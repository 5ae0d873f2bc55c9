package org.cyclorama.agenda.coverage.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * All territories that have a time zone: the tz database's {@code zone.tab}, which comes with the service. Of the 249 codes of
 * ISO 3166-1
 * two have none, for nobody lives there: BV and HM.
 */
@ApplicationScoped
public class Territories {

    private static final String TABLE = "/tz/zone.tab";

    private final List<Territory> all;
    private final Map<String, String> countries;
    private final Map<String, Optional<String>> aliases = new ConcurrentHashMap<>();
    private final String version;

    Territories() {
        List<String> lines = lines();
        List<String[]> rows = lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
        Set<String> known = ZoneRulesProvider.getAvailableZoneIds();
        all = rows.stream().filter(row -> known.contains(row[2]))
                .collect(groupingBy(row -> row[0], TreeMap::new, mapping(row -> row[2], toList())))
                .entrySet().stream().map(row -> new Territory(row.getKey(), List.copyOf(row.getValue()))).toList();
        countries = rows.stream().collect(toMap(row -> row[2], row -> row[0]));
        version = lines.getFirst().replace("# version ", "");
    }

    /** In order of their codes. */
    public List<Territory> all() {
        return all;
    }

    /**
     * The territory of a zone; empty for zones at sea. Browsers know zones by older names ({@code Asia/Calcutta}): of such a
     * name it is
     * the territory in which clocks have always shown the same, if that is only one.
     */
    public Optional<String> ofZone(String zone) {
        return Optional.ofNullable(countries.get(zone)).or(() -> aliases.computeIfAbsent(zone, this::ofAlias));
    }

    private Optional<String> ofAlias(String zone) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        Set<String> same = countries.entrySet().stream()
                .filter(known -> ZoneRulesProvider.getAvailableZoneIds().contains(known.getKey())
                        && ZoneId.of(known.getKey()).getRules().equals(rules))
                .map(Map.Entry::getValue).collect(toSet());
        return same.size() == 1 ? Optional.of(same.iterator().next()) : Optional.empty();
    }

    /** Release of the tz database from which the table is. */
    public String tableVersion() {
        return version;
    }

    /** Release of the tz database whose rules the clocks go by: the JDK's. */
    public static String rulesVersion() {
        return ZoneRulesProvider.getVersions("Europe/London").lastEntry().getKey();
    }

    private static List<String> lines() {
        try (InputStream table = Territories.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
