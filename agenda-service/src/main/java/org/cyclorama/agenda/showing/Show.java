package org.cyclorama.agenda.showing;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Block;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.releases.Frozen;

/**
 * The latest release of a conference, made ready to be read often. Immutable, and without anything that the public may not see.
 *
 * @param conference its slug
 * @param release number of the release; 0 before the first
 * @param airings what will be or was shown, in order of time
 * @param cancelled what was announced in a release and is called off, in order of time
 * @param sessions in order of their ids
 * @param speakerNames by a session's code
 * @param contents by an airing's code, what it shows
 * @param blocks by their codes; may be asked for the null of an airing that is in none
 */
public record Show(String conference, int release, List<Airing> airings, List<Airing> cancelled, List<Session> sessions,
        Map<String, List<String>> speakerNames, Map<String, Content> contents, Map<String, Block> blocks) {

    /** In order of time, and always the same. */
    public static final Comparator<Airing> IN_TIME = Comparator.comparing(Airing::start).thenComparing(Airing::id);

    static Show of(String conference, int release, Frozen frozen) {
        Programme shown = frozen.programme().shown();
        Map<String, Block> blocks = new HashMap<>(byCode(frozen.cancelled()));
        blocks.putAll(byCode(shown));
        Map<String, Content> contents = new HashMap<>(contents(frozen.cancelled()));
        contents.putAll(contents(shown));
        return new Show(conference, release,
                shown.airings().stream().filter(airing -> !airing.isCancelled()).sorted(IN_TIME).toList(),
                Stream.concat(shown.airings().stream().filter(Airing::isCancelled), frozen.cancelled().airings().stream())
                        .sorted(IN_TIME).toList(),
                shown.sessions().stream().sorted(Comparator.comparing(Session::id)).toList(),
                shown.speakerNames(), Map.copyOf(contents), Collections.unmodifiableMap(blocks));
    }

    /** What an airing of this show shows, as the release says that announced it last. */
    public Session sessionOf(Airing airing) {
        return contents.get(airing.code()).session();
    }

    /** The names of who speaks in an airing of this show. */
    public List<String> speakersOf(Airing airing) {
        return contents.get(airing.code()).speakers();
    }

    /** Those airings of a session that are not called off, in order of time. */
    public List<Airing> airingsOf(Session session) {
        return airings.stream().filter(airing -> airing.session().equals(session.code())).toList();
    }

    /** The airing with this id, called off or not. */
    public Optional<Airing> airing(UUID id) {
        return Stream.concat(airings.stream(), cancelled.stream()).filter(airing -> airing.id().equals(id)).findFirst();
    }

    private static Map<String, Block> byCode(Programme programme) {
        return programme.blocks().stream().collect(toMap(Block::code, Function.identity()));
    }

    private static Map<String, Content> contents(Programme programme) {
        Map<String, Session> sessions = programme.sessionsByCode();
        Map<String, List<String>> names = programme.speakerNames();
        return programme.airings().stream().collect(toMap(Airing::code,
                airing -> new Content(sessions.get(airing.session()), names.get(airing.session()))));
    }

    /** What is shown, and the names of who speaks. */
    public record Content(Session session, List<String> speakers) {
    }
}
