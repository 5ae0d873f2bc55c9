package org.cyclorama.agenda.interchange.adoption;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.interchange.Codes;
import org.cyclorama.agenda.interchange.Schedule.Event;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.SessionKind;

/** Says what events hold in the terms of a conference. */
final class Terms {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int DAY = 1440;
    /** BCP 47 wants the shortest code of a language: {@code en}, not {@code eng}. */
    private static final Map<String, String> SHORT = Stream.of(Locale.getISOLanguages())
            .collect(toMap(language -> Locale.of(language).getISO3Language(), language -> language, (one, other) -> one));

    private final Outline outline;
    private final Map<String, String> rooms;

    /** @param rooms what channels are called that are not called by their names, by their codes */
    Terms(Outline outline, Map<String, String> rooms) {
        this.outline = outline;
        this.rooms = new HashMap<>(rooms);
    }

    /**
     * The channel that was called so before and is still there, else that of this code or name, else whatever was called so;
     * what is none
     * of these becomes a code that dangles, which the gate will tell.
     */
    String channel(String room) {
        List<String> before = rooms.entrySet().stream().filter(known -> known.getValue().equals(room)).map(Map.Entry::getKey)
                .toList();
        return before.stream().filter(code -> outline.channel(code).isPresent()).findFirst()
                .or(() -> outline.channels().stream()
                        .filter(channel -> isMeant(room, channel.code(), channel.name().values()))
                        .map(Outline.Seen::code).findFirst())
                .or(() -> before.stream().findFirst()).orElseGet(() -> newChannel(room));
    }

    /** Two rooms whose names differ only in what a code can't hold are two channels. */
    private String newChannel(String room) {
        Set<String> taken = new HashSet<>(rooms.keySet());
        outline.channels().forEach(channel -> taken.add(channel.code()));
        String code = Codes.free(code(room, "room"), taken);
        rooms.put(code, room);
        return code;
    }

    private String track(String name) {
        return name.isEmpty() ? null
                : outline.tracks().entrySet().stream().filter(track -> isMeant(name, track.getKey(), track.getValue().values()))
                        .map(Map.Entry::getKey).findFirst().orElseGet(() -> code(name, "track"));
    }

    /** A session that an event describes for the first time. */
    Session fresh(String code, Event event, List<String> speakers) {
        String language = language(event.language());
        return new Session(null, code, event.type().equalsIgnoreCase("film") ? SessionKind.FILM : SessionKind.TALK,
                Map.of(language, cut(event.title(), LONGEST_TITLE)), texts(language, summary(event)), minutes(event), speakers,
                track(event.track()), language, List.of(), false, null, null, List.of());
    }

    /** A known session as an event describes it now; its other languages stay. */
    Session renewed(Session session, Event event, List<String> speakers) {
        return new Session(null, session.code(), session.kind(),
                renewed(session.title(), cut(event.title(), LONGEST_TITLE)), renewed(session.summary(), summary(event)),
                session.minutes(), speakers, track(event.track()), session.originalLanguage(), session.languages(),
                session.onDemand(), session.poster(), session.media(), session.captions());
    }

    boolean isCalled(Session session, String title) {
        return session.title().containsValue(cut(title, LONGEST_TITLE));
    }

    private Map<String, String> renewed(Map<String, String> texts, String now) {
        if (now.isEmpty() || Objects.equals(outline.in(texts), now)) {
            return texts;
        }
        Map<String, String> renewed = new HashMap<>(texts);
        renewed.put(outline.spoken(), now);
        return renewed;
    }

    private static String summary(Event event) {
        return cut(String.join("\n\n", Stream.of(event.subtitle(), event.summary(), event.description())
                .filter(text -> !text.isBlank()).distinct().toList()), LONGEST_TEXT);
    }

    private static Map<String, String> texts(String language, String text) {
        return text.isEmpty() ? Map.of() : Map.of(language, text);
    }

    /** What is no language of BCP 47 is that of the conference: {@code de-formal} is one, {@code deutsch} is not. */
    private String language(String said) {
        String tag = said.replace('_', '-');
        return !tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}") ? outline.spoken()
                : tag.length() != 3 ? tag : SHORT.getOrDefault(tag.toLowerCase(Locale.ROOT), tag);
    }

    private static int minutes(Event event) {
        return Math.clamp(event.length().toMinutes(), 1, DAY);
    }

    private static boolean isMeant(String said, String code, Collection<String> names) {
        return said.equals(code) || names.stream().anyMatch(name -> name.equalsIgnoreCase(said));
    }

    private static String code(String name, String otherwise) {
        String code = Codes.of(name);
        return code.isEmpty() ? otherwise + "-" + Integer.toHexString(name.hashCode()) : code;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest) - 1));
    }
}
