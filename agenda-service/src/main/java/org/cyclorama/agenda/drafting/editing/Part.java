package org.cyclorama.agenda.drafting.editing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Coded;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;

/**
 * A kind of part that is edited by itself.
 *
 * @param all those of a programme
 * @param with the same programme with these instead
 */
record Part<T extends Coded>(Class<T> type, Function<Programme, List<T>> all,
        BiFunction<Programme, List<T>, Programme> with) {

    static final Part<Session> SESSION = new Part<>(Session.class, Programme::sessions, Programme::withSessions);
    static final Part<Airing> AIRING = new Part<>(Airing.class, Programme::airings, Programme::withAirings);
}
