package org.cyclorama.agenda.drafting.gate;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cyclorama.agenda.conferences.Conferences.Frame;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Block;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.Speaker;

/** One look at a whole programme beside what its conference defines. */
final class Inspection {

    private final Programme programme;
    private final Frame frame;
    private final Set<String> regions;
    private final Set<String> speakers;
    private final Set<String> channels;
    private final Map<String, Block> blocks;

    Inspection(Programme programme, Frame frame, Set<String> regions) {
        this.programme = programme;
        this.frame = frame;
        this.regions = regions;
        this.speakers = programme.speakers().stream().map(Speaker::code).collect(toSet());
        this.channels = frame.channels().stream().map(Frame.Seen::code).collect(toSet());
        this.blocks = programme.blocks().stream().collect(toMap(Block::code, block -> block));
    }

    Stream<Finding> findings() {
        AiringInspection airings = new AiringInspection(programme, frame.studios(), channels, blocks);
        return Stream.of(
                empty(),
                frame.channels().stream().flatMap(this::audience),
                programme.blocks().stream().flatMap(this::block),
                programme.sessions().stream().flatMap(this::session),
                airings.findings())
                .flatMap(findings -> findings);
    }

    private Stream<Finding> empty() {
        return programme.shown().airings().stream().allMatch(Airing::isCancelled)
                ? Stream.of(Finding.ofProgramme(Rule.EMPTY_PROGRAMME, "Nothing would be shown."))
                : Stream.empty();
    }

    private Stream<Finding> audience(Frame.Seen channel) {
        return channel.audience().stream().filter(region -> !regions.contains(region))
                .map(region -> Finding.ofProgramme(Rule.DANGLING_REGION,
                        "Channel " + channel.code() + " is for the region " + region + ", which does not exist."));
    }

    private Stream<Finding> block(Block block) {
        Stream.Builder<Finding> found = Stream.builder();
        if (programme.airings().stream().noneMatch(airing -> block.code().equals(airing.block()))) {
            found.add(Finding.ofBlock(Rule.EMPTY_BLOCK, block.code(), "No airing is in it."));
        }
        if (!channels.contains(block.channel())) {
            found.add(Finding.ofBlock(Rule.DANGLING_CHANNEL, block.code(), "There is no channel " + block.channel() + "."));
        }
        if (block.encoreOf() != null && !blocks.containsKey(block.encoreOf())) {
            found.add(Finding.ofBlock(Rule.DANGLING_ENCORE, block.code(), "There is no block " + block.encoreOf() + "."));
        }
        return found.build();
    }

    private Stream<Finding> session(Session session) {
        Stream<Finding> strangers = session.speakers().stream().filter(code -> !speakers.contains(code))
                .map(code -> Finding.ofSession(Rule.DANGLING_SPEAKER, session.code(), "There is no speaker " + code + "."));
        Stream.Builder<Finding> found = Stream.builder();
        if (session.track() != null && !frame.tracks().contains(session.track())) {
            found.add(Finding.ofSession(Rule.DANGLING_TRACK, session.code(), "There is no track " + session.track() + "."));
        }
        if (!session.onDemand() && programme.airings().stream().noneMatch(airing -> airing.session().equals(session.code()))) {
            found.add(Finding.ofSession(Rule.NEVER_SHOWN, session.code(), "It has no airing and is not on demand."));
        }
        return Stream.concat(strangers, found.build());
    }
}
