package org.cyclorama.agenda.regions;

import static java.util.stream.Collectors.toSet;

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
}
