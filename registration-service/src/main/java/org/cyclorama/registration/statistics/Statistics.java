package org.cyclorama.registration.statistics;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.statistics.counting.Figures;

/** Who sees which figures. */
@ApplicationScoped
class Statistics {

    private final Figures figures;
    private final PublicFigures publicFigures;
    private final Agenda agenda;
    private final Caller caller;

    Statistics(Figures figures, PublicFigures publicFigures, Agenda agenda, Caller caller) {
        this.figures = figures;
        this.publicFigures = publicFigures;
        this.agenda = agenda;
        this.caller = caller;
    }

    /** What the caller of this request may see. */
    View forCaller(String conference) {
        if (caller.isAnonymous()) {
            return new View.Public(conference);
        }
        if (caller.is(Roles.ORGANIZER)) {
            return new View.Everything(conference);
        }
        return caller.is(Roles.REGIONAL_TEAM) ? new View.OfRegions(conference, agenda.under(caller.regions()))
                : new View.Public(conference);
    }

    /** The figures of a view, as they are now. */
    Object show(View view) {
        return switch (view) {
            case View.Public(String conference) -> publicFigures.of(conference);
            case View.Everything(String conference) -> exact(conference, null);
            case View.OfRegions(String conference, Set<String> regions) -> exact(conference, regions);
        };
    }

    private StatisticsView exact(String conference, Set<String> regions) {
        agenda.conference(conference);
        return StatisticsView.of(conference, figures.of(conference, regions));
    }

    /** Which part of the figures of a conference. */
    sealed interface View {

        /** What everybody may know. */
        record Public(String conference) implements View {
        }

        /** All. */
        record Everything(String conference) implements View {
        }

        /** Those of the people of these regions. */
        record OfRegions(String conference, Set<String> regions) implements View {
        }
    }
}
