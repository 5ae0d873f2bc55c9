package org.cyclorama.agenda.conferences.regions;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<RegionTree, UUID> {

    RegionTree tree() {
        return findAll().singleResult();
    }

    RegionTree treeForChange() {
        return findAll().withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }
}
