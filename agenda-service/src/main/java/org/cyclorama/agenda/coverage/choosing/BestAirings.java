package org.cyclorama.agenda.coverage.choosing;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.conferences.regions.Regions;
import org.cyclorama.agenda.coverage.Showing;
import org.cyclorama.agenda.coverage.Subject;
import org.cyclorama.agenda.coverage.Window;
import org.cyclorama.agenda.coverage.audience.Reach;
import org.cyclorama.agenda.coverage.choosing.BestAiringsView.Choice;
import org.cyclorama.agenda.coverage.choosing.BestAiringsView.Fit;
import org.cyclorama.agenda.coverage.choosing.BestAiringsView.Option;
import org.cyclorama.agenda.coverage.world.ConvenientHours;
import org.cyclorama.agenda.coverage.world.Territories;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;
import org.cyclorama.defaults.language.LocalText;

/** Compares the airings of what is released for one zone. */
@ApplicationScoped
class BestAirings {

    private static final int NEARLY = 60;
    /**
     * Made for this country before all others, then the most convenient, and of equal ones the first, which is the live one.
     */
    private static final Comparator<Option> BEST = Comparator.comparing((Option option) -> !option.madeForYou())
            .thenComparing(Option::minutesOutside).thenComparing(Option::start);

    private final Conferences conferences;
    private final Shows shows;
    private final Regions regions;
    private final Territories territories;

    BestAirings(Conferences conferences, Shows shows, Regions regions, Territories territories) {
        this.conferences = conferences;
        this.shows = shows;
        this.regions = regions;
        this.territories = territories;
    }

    BestAiringsView of(String slug, ZoneId zone, Window window) {
        Outline outline = conferences.outline(conferences.id(slug));
        Show show = shows.at(slug);
        ConvenientHours hours = window.hours(outline.promise());
        Reach reach = new Reach(outline.channels(), regions.countries());
        // A zone at sea is of no country: every channel is as good as another there.
        String country = territories.ofZone(zone.getId()).orElse(null);
        List<Choice> choices = Subject.of(show).filter(window::shows).map(subject -> {
            List<Option> options = subject.showings().stream().map(showing -> option(showing, zone, hours,
                    country == null || reach.has(showing.channel(), country))).sorted(BEST).toList();
            return new Choice(subject.kind(), subject.code(), LocalText.of(subject.title()), options.getFirst(),
                    options.subList(1, options.size()));
        }).toList();
        return new BestAiringsView(slug, zone.getId(), hours.opens(), hours.closes(), choices);
    }

    private static Option option(Showing showing, ZoneId zone, ConvenientHours hours, boolean madeForYou) {
        long outside = Math.ceilDiv(hours.secondsOutside(zone.getRules(), showing.start(), showing.end()), 60L);
        OffsetDateTime localStart = showing.start().atZone(zone).toOffsetDateTime();
        return new Option(showing.code(), showing.channel(), madeForYou, showing.start(), showing.end(), localStart,
                showing.end().atZone(zone).toOffsetDateTime(), localStart.toLocalDate(),
                outside == 0 ? Fit.CONVENIENT : outside <= NEARLY ? Fit.NEARLY : Fit.INCONVENIENT, outside);
    }
}
