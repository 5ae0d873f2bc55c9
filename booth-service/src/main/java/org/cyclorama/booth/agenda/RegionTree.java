package org.cyclorama.booth.agenda;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The regions and which is under which. */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegionTree(List<Region> regions) {

    /**
     * One region.
     *
     * @param parent code of the region that it is under; null at the top
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Region(String code, String parent) {
    }

    /** Whether there is a region with this code. */
    public boolean has(String code) {
        return regions.stream().anyMatch(region -> region.code().equals(code));
    }

    /** These regions and all under them, at any depth. */
    public Set<String> withThoseUnder(Collection<String> codes) {
        Set<String> found = new HashSet<>();
        Set<String> next = Set.copyOf(codes);
        while (found.addAll(next)) {
            next = childrenOf(next);
        }
        return found;
    }

    private Set<String> childrenOf(Set<String> codes) {
        return regions.stream().filter(region -> Objects.nonNull(region.parent()) && codes.contains(region.parent()))
                .map(Region::code).collect(Collectors.toSet());
    }
}
