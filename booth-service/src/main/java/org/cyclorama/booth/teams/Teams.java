package org.cyclorama.booth.teams;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.agenda.RegionTree;
import org.cyclorama.booth.agenda.Regions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;

/** What the caller of this request manages. Ask outside a transaction: agenda may be asked over the network. */
@ApplicationScoped
public class Teams {

    private final Caller caller;
    private final Regions regions;

    Teams(Caller caller, Regions regions) {
        this.caller = caller;
        this.regions = regions;
    }

    /** All that the caller manages; nowhere for who is neither organizer nor of a regional team. */
    public Territory territory() {
        if (caller.is(Roles.ORGANIZER)) {
            return Territory.EVERYWHERE;
        }
        if (!caller.is(Roles.REGIONAL_TEAM) || caller.regions().isEmpty()) {
            return Territory.NOWHERE;
        }
        return Territory.of(regions.tree().withThoseUnder(caller.regions()));
    }

    /**
     * Lets a request pass only for a region that the caller manages.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when it is not the caller's, 422 when there is no such region
     */
    public void requireManaging(String region) {
        if (!territory().covers(region)) {
            throw notYours();
        }
        if (!regions.tree().has(region)) {
            throw BoothProblem.UNKNOWN_REGION.because("There is no region " + region + ".");
        }
    }

    /**
     * One region and those under it, for a caller who manages it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such region, 403 when it is not the caller's
     */
    public Territory territory(String region) {
        RegionTree tree = regions.tree();
        if (!tree.has(region)) {
            throw CommonProblem.NOT_FOUND.because("There is no such region.");
        }
        Territory own = territory();
        if (!own.covers(region)) {
            throw notYours();
        }
        return own.within(tree.withThoseUnder(Set.of(region)));
    }

    private static RuntimeException notYours() {
        return CommonProblem.FORBIDDEN.because("Another team manages this region.");
    }
}
