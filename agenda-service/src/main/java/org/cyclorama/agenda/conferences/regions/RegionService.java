package org.cyclorama.agenda.conferences.regions;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.Preconditions;
import org.cyclorama.defaults.conditional.Versions;

@ApplicationScoped
class RegionService {

    private final RegionRepository repository;
    private final Preconditions preconditions;
    private final Versions versions;

    RegionService(RegionRepository repository, Preconditions preconditions, Versions versions) {
        this.repository = repository;
        this.preconditions = preconditions;
        this.versions = versions;
    }

    /** Replaces the tree. The row's lock makes of two organizers a first and a stale one. */
    @Transactional
    RegionTree define(List<Region> regions, HttpHeaders headers) {
        RegionTree tree = repository.treeForChange();
        if (tree.isDefined()) {
            preconditions.requireReplacement(headers, tree.id(), tree.version());
        } else {
            Versions.requireCreation(headers);
        }
        tree.define(regions);
        repository.flush();
        versions.note(tree.id(), tree.version(), List.of("regions"));
        return tree;
    }
}
