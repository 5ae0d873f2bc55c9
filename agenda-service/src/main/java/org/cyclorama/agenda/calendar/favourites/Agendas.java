package org.cyclorama.agenda.calendar.favourites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.calendar.favourites.FavouriteRepository.Favourite;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;
import org.cyclorama.agenda.suite.privacy.Person;
import org.cyclorama.agenda.suite.privacy.PersonalData;
import org.cyclorama.defaults.problem.CommonProblem;

/** Everybody's own agenda. */
@ApplicationScoped
class Agendas implements PersonalData {

    /** As many as anybody could watch in a week, and few enough to be read at once. */
    static final int MOST = 500;

    private static final Comparator<Entry> IN_TIME = Comparator.comparing(Entry::airing, Show.IN_TIME);

    private final FavouriteRepository repository;
    private final Conferences conferences;
    private final Shows shows;

    Agendas(FavouriteRepository repository, Conferences conferences, Shows shows) {
        this.repository = repository;
        this.conferences = conferences;
        this.shows = shows;
    }

    /** Takes an airing in; true where it is new. */
    @Transactional
    Added add(String subject, UUID id) {
        Entry entry = shows.with(id).flatMap(show -> show.airing(id).map(airing -> new Entry(airing, show)))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such airing."));
        if (repository.count(subject) >= MOST) {
            throw CommonProblem.INVALID_REQUEST.because("Your agenda holds " + MOST + " airings; take one out first.");
        }
        return new Added(entry, repository.add(subject, id, conferences.id(entry.show().conference())));
    }

    @Transactional
    void remove(String subject, UUID airing) {
        repository.remove(subject, airing);
    }

    /** What a person wants to see and is or was released, in order of time. */
    List<Entry> of(String subject) {
        Map<String, List<Favourite>> byConference = repository.of(subject).stream()
                .collect(Collectors.groupingBy(Favourite::conference));
        List<Entry> entries = new ArrayList<>();
        byConference.forEach((slug, favourites) -> {
            Show show = shows.at(slug);
            favourites.forEach(favourite -> show.airing(favourite.airing())
                    .ifPresent(airing -> entries.add(new Entry(airing, show))));
        });
        entries.sort(IN_TIME);
        return entries;
    }

    @Override
    public String collection() {
        return "favourites";
    }

    @Override
    public List<Map<String, Object>> export(Person person) {
        return repository.of(person.subject()).stream().<Map<String, Object>> map(favourite -> Map.of("airing",
                favourite.airing(), "conference", favourite.conference(), "addedAt", favourite.addedAt())).toList();
    }

    @Override
    public int erase(Person person) {
        return repository.removeAll(person.subject());
    }

    /** An airing, and the release that shows it. */
    record Entry(Airing airing, Show show) {
    }

    /** What was taken in, and whether it was not there before. */
    record Added(Entry entry, boolean isNew) {
    }
}
