package org.cyclorama.booth.agenda;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
     * @param zone IANA zone of its team
     * @param businessHours when its team works; null when nobody said
     */
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Region(String code, String parent, String zone, Hours businessHours) {

        private BusinessHours hours() {
            ZoneId id = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
            return businessHours == null || businessHours.days().isEmpty() ? BusinessHours.usual(id)
                    : new BusinessHours(id, Set.copyOf(businessHours.days()), businessHours.from(), businessHours.to());
        }
    }

    /** As agenda writes them: for example {@code {"days": ["MONDAY"], "from": "09:00", "to": "18:00"}}. */
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Hours(List<DayOfWeek> days, LocalTime from, LocalTime to) {
    }

    /** Whether there is a region with this code. */
    public boolean has(String code) {
        return regions.stream().anyMatch(region -> region.code().equals(code));
    }

    /** When the team of a region works; the usual hours in UTC for one that is no more. */
    public BusinessHours hours(String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst().map(Region::hours)
                .orElse(BusinessHours.usual(ZoneOffset.UTC));
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
