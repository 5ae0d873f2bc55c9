package org.cyclorama.agenda.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.AgendaConfig;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.conferences.regions.Regions;
import org.cyclorama.agenda.coverage.CoverageView.Item;
import org.cyclorama.agenda.coverage.audience.Audience;
import org.cyclorama.agenda.coverage.audience.Group;
import org.cyclorama.agenda.coverage.audience.Reach;
import org.cyclorama.agenda.coverage.world.ConvenientHours;
import org.cyclorama.agenda.coverage.world.Territories;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;

/** Looks at what is released. Not in a transaction: registration-service is asked. */
@ApplicationScoped
class Surveys {

    /** A report with every zone of more than so many would be tens of megabytes. */
    private static final int MOST_DETAILED = 100;
    private static final Duration DAY = Duration.ofDays(1);

    private final Conferences conferences;
    private final Shows shows;
    private final Regions regions;
    private final Territories territories;
    private final Audience audience;
    private final Drafts drafts;
    private final AgendaConfig config;

    Surveys(Conferences conferences, Shows shows, Regions regions, Territories territories, Audience audience,
            Drafts drafts, AgendaConfig config) {
        this.conferences = conferences;
        this.shows = shows;
        this.regions = regions;
        this.territories = territories;
        this.audience = audience;
        this.drafts = drafts;
        this.config = config;
    }

    CoverageView coverage(String slug, Window window) {
        Outline outline = conferences.outline(conferences.id(slug));
        Show show = shows.at(slug);
        Optional<List<Group>> people = audience.of(slug);
        List<Subject> subjects = Subject.of(show).filter(window::shows).toList();
        ConvenientHours hours = window.hours(outline.promise());
        Report report = new Report(survey(outline, hours, subjects, people.orElse(List.of())), people.isPresent(), replays(),
                subjects.size() > MOST_DETAILED);
        return new CoverageView(slug, show.release(), hours(hours), source(),
                people.isPresent(), items(report, subjects, Subject.Kind.BLOCK), items(report, subjects, Subject.Kind.SESSION));
    }

    SuggestionView suggestions(String slug, Window window, Integer airings, int limit) {
        UUID conference = conferences.id(slug);
        Programme draft = drafts.require(conference).programme();
        Outline outline = conferences.outline(conference);
        Optional<List<Group>> people = audience.of(slug);
        List<Subject> subjects = subjects(draft).filter(window::shows).toList();
        ConvenientHours hours = window.hours(outline.promise());
        Suggestions suggestions = new Suggestions(survey(outline, hours, subjects, people.orElse(List.of())), shown(draft),
                outline.zone(), people.isPresent());
        return new SuggestionView(slug, hours(hours), source(), subjects.stream()
                .map(subject -> Map.entry(subject, suggestions.missed(subject))).filter(missed -> missed.getValue() > 0)
                .sorted(Map.Entry.<Subject, Integer> comparingByValue().reversed()).limit(limit)
                .map(missed -> suggestions.of(missed.getKey(), airings)).toList());
    }

    /** What a draft's sessions and blocks come to; of territories only. */
    Stream<Judged> of(Outline outline, Programme draft, ConvenientHours hours) {
        List<Subject> subjects = subjects(draft).toList();
        Report report = new Report(survey(outline, hours, subjects, List.of()), false, replays(), true);
        return subjects.stream().map(subject -> new Judged(subject, report.of(subject)));
    }

    /** A survey with room for moves by two days. */
    private Survey survey(Outline outline, ConvenientHours hours, List<Subject> subjects, List<Group> people) {
        Instant from = subjects.stream().map(Subject::first).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        Instant to = subjects.stream().map(Subject::last).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return new Survey(hours, new Reach(outline.channels(), regions.countries()), territories.all(), people,
                from.minus(DAY), to.plus(DAY));
    }

    private boolean replays() {
        return config.broadcast().replayFor().isPositive();
    }

    private CoverageView.Source source() {
        return new CoverageView.Source(Territories.rulesVersion(), territories.tableVersion());
    }

    private static CoverageView.Hours hours(ConvenientHours hours) {
        return new CoverageView.Hours(hours.opens(), hours.closes());
    }

    private static Stream<Subject> subjects(Programme draft) {
        Programme shown = draft.shown();
        return Subject.of(shown.sessions(), shown.blocks(), shown(draft)).stream();
    }

    private static List<Airing> shown(Programme draft) {
        return draft.shown().airings().stream().filter(airing -> !airing.isCancelled()).toList();
    }

    private static List<Item> items(Report report, List<Subject> subjects, Subject.Kind kind) {
        return subjects.stream().filter(subject -> subject.kind() == kind).map(report::of).toList();
    }

    /** A subject, and what was found out about it. */
    record Judged(Subject subject, Item item) {
    }
}
