package org.cyclorama.agenda.adoption;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Outline outline;

    Terms(Outline outline) {
        this.outline = outline;
    }

    /** The channel of this code or name; what is neither becomes a code that dangles, which the gate will tell. */
    String channel(String room) {
        return outline.channels().stream().filter(channel -> isMeant(room, channel.code(), channel.name().values()))
                .map(Outline.Seen::code).findFirst().orElseGet(() -> code(room, "room"));
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
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}") ? tag : outline.spoken();
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
