package org.cyclorama.registration.listing;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.registration.agenda.Agenda;

/**
 * Whom a caller may see at a conference.
 *
 * @param partner only this partner's people; null for no such limit
 * @param regions only participants of these regions who agreed to be contacted; null for no such limit
 */
record Scope(String partner, Set<String> regions) {

    /** Tells callers' scopes. */
    @ApplicationScoped
    static class Scopes {

        private final Caller caller;
        private final Agenda agenda;

        Scopes(Caller caller, Agenda agenda) {
            this.caller = caller;
            this.agenda = agenda;
        }

        /** All for an organizer, its own for a portal, those of its regions and under them for a team. */
        Scope ofCaller() {
            if (caller.is(Roles.ORGANIZER)) {
                return new Scope(null, null);
            }
            return caller.is(Roles.PARTNER_PORTAL) ? new Scope(caller.partner().orElse(""), null)
                    : new Scope(null, agenda.under(caller.regions()));
        }
    }
}
