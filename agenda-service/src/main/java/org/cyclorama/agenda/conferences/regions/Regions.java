package org.cyclorama.agenda.conferences.regions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** What other features may know of the regions. */
@ApplicationScoped
public class Regions {

    private final RegionRepository repository;

    Regions(RegionRepository repository) {
        this.repository = repository;
    }

    /** The codes of all regions. */
    public Set<String> codes() {
        return repository.tree().regions().stream().map(Region::code).collect(toSet());
    }

    /** By the code of each region, the countries that are in it or in one under it. */
    public Map<String, Set<String>> countries() {
        List<Region> all = repository.tree().regions();
        Map<String, Region> byCode = all.stream().collect(toMap(Region::code, region -> region));
        Map<String, Set<String>> countries = new HashMap<>();
        for (Region region : all) {
            for (Region at = region; at != null; at = byCode.get(at.parent())) {
                countries.computeIfAbsent(at.code(), code -> new HashSet<>()).addAll(region.countries());
            }
        }
        return countries;
    }
}
