package org.cyclorama.booth.booths.teams;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.agenda.RegionTree;
import org.cyclorama.booth.agenda.Regions;
import org.cyclorama.defaults.DefaultsConfig;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the caller of this request manages. Ask outside a transaction: agenda may be asked over the network. */
@ApplicationScoped
public class Teams {

    private final Caller caller;
    private final JsonWebToken token;
    private final DefaultsConfig config;
    private final Regions regions;

    Teams(Caller caller, JsonWebToken token, DefaultsConfig config, Regions regions) {
        this.caller = caller;
        this.token = token;
        this.config = config;
        this.regions = regions;
    }

    /** All that the caller manages; nowhere for who is neither organizer nor of a regional team. */
    public Territory territory() {
        if (caller.is(Roles.ORGANIZER)) {
            return conferences().map(Territory::ofConferences).orElse(Territory.EVERYWHERE);
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

    /** The conferences that an organizer is there for; empty: all. */
    private Optional<Set<String>> conferences() {
        Object claim = token.getClaim(config.claims().conferences());
        return switch (claim) {
            case JsonArray array -> Optional.of(Set.copyOf(array.getValuesAs(JsonString::getString)));
            case String one -> Optional.of(Set.of(one));
            case null, default -> Optional.empty();
        };
    }

    private static RuntimeException notYours() {
        return CommonProblem.FORBIDDEN.because("Another team manages this region.");
    }
}
