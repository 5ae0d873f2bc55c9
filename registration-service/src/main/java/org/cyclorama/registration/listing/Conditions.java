package org.cyclorama.registration.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the rows of a query about registrations {@code r} must be like: only what is asked for becomes SQL. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder("r.conference = :conference");
    private final Map<String, Object> values = new HashMap<>();

    private Conditions(String conference) {
        values.put("conference", conference);
    }

    static Conditions of(String conference, Scope scope) {
        Conditions conditions = new Conditions(conference);
        conditions.and("r.partner = :own", "own", scope.partner());
        if (scope.regions() != null) {
            // A team without regions sees nobody.
            conditions.and("r.region IN (:regions)", "regions", scope.regions().isEmpty() ? Set.of("") : scope.regions());
            conditions.sql.append("""
                    AND r.kind = 'PARTICIPANT' AND r.state <> 'CANCELLED'
                    AND r.consents @> '[{"purpose": "CONTACT"}]'""");
        }
        return conditions;
    }

    Conditions matching(Filter filter) {
        and("r.state = :state", "state", name(filter.state));
        and("r.kind = :kind", "kind", name(filter.kind));
        and("r.mode = :mode", "mode", name(filter.mode));
        and("r.country = :country", "country", filter.country);
        and("r.region = :region", "region", filter.region);
        and("r.partner = :partner", "partner", filter.partner);
        and(":track = ANY (r.tracks)", "track", filter.track);
        return and("(r.name ILIKE :text OR r.email ILIKE :text OR r.company ILIKE :text)", "text",
                filter.text == null ? null : containing(filter.text));
    }

    Conditions after(UUID id) {
        return and("r.id > :after", "after", id);
    }

    Conditions among(List<UUID> ids) {
        return and("r.id IN (:ids)", "ids", ids);
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    /** A pattern that means the text itself, whatever signs are in it. */
    static String containing(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private Conditions and(String condition, String name, Object value) {
        if (value != null) {
            sql.append(" AND ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
