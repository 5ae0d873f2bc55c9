package org.cyclorama.agenda.drafting.gate;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.agenda.programme.Block;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.SessionKind;

/** The part of an inspection that looks at airings. */
final class AiringInspection {

    private final Programme programme;
    private final Set<String> studios;
    private final Set<String> channels;
    private final Map<String, Block> blocks;
    private final Map<String, Session> sessions;

    AiringInspection(Programme programme, Set<String> studios, Set<String> channels, Map<String, Block> blocks) {
        this.programme = programme;
        this.studios = studios;
        this.channels = channels;
        this.blocks = blocks;
        this.sessions = programme.sessionsByCode();
    }

    Stream<Finding> findings() {
        return programme.airings().stream().filter(airing -> !airing.isCancelled())
                .flatMap(airing -> Stream.of(session(airing), place(airing), block(airing)).flatMap(found -> found));
    }

    private Stream<Finding> session(Airing airing) {
        Session session = sessions.get(airing.session());
        if (session == null) {
            return found(Rule.DANGLING_SESSION, airing, "There is no session " + airing.session() + ".");
        }
        if (session.kind() == SessionKind.REHEARSAL && airing.kind() != AiringKind.REHEARSAL) {
            return found(Rule.REHEARSAL_SHOWN, airing, "Its session is a rehearsal, the airing is not.");
        }
        return airing.kind() == AiringKind.REHEARSAL ? Stream.empty() : languages(airing, session);
    }

    private static Stream<Finding> languages(Airing airing, Session session) {
        Set<String> heard = airing.interpretedInto().collect(toSet());
        String missing = session.languages().stream()
                .filter(language -> !heard.contains(language) && !language.equals(session.originalLanguage()))
                .collect(joining(", "));
        return missing.isEmpty() ? Stream.empty() : found(Rule.LANGUAGE, airing, "Promised and not there: " + missing + ".");
    }

    private Stream<Finding> place(Airing airing) {
        Stream<Finding> unknown = airing.studios().stream().filter(studio -> !studios.contains(studio))
                .flatMap(studio -> found(Rule.DANGLING_STUDIO, airing, "There is no studio " + studio + "."));
        return Stream.concat(unknown, channel(airing));
    }

    private Stream<Finding> channel(Airing airing) {
        boolean rehearsal = airing.kind() == AiringKind.REHEARSAL;
        if (airing.channel() == null) {
            return rehearsal ? Stream.empty() : found(Rule.NO_CHANNEL, airing, "Nobody could see it.");
        }
        if (rehearsal) {
            return found(Rule.REHEARSAL_SHOWN, airing, "A rehearsal is on no channel.");
        }
        return channels.contains(airing.channel()) ? Stream.empty()
                : found(Rule.DANGLING_CHANNEL, airing, "There is no channel " + airing.channel() + ".");
    }

    private Stream<Finding> block(Airing airing) {
        if (airing.block() == null) {
            return Stream.empty();
        }
        Block block = blocks.get(airing.block());
        if (block == null) {
            return found(Rule.DANGLING_BLOCK, airing, "There is no block " + airing.block() + ".");
        }
        return block.channel().equals(airing.channel()) ? Stream.empty()
                : found(Rule.BLOCK_DIVIDED, airing, "Its block is on channel " + block.channel() + ".");
    }

    private static Stream<Finding> found(Rule rule, Airing airing, String message) {
        return Stream.of(Finding.ofAiring(rule, airing.code(), message));
    }
}
