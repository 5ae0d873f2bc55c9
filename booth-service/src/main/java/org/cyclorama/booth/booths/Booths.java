package org.cyclorama.booth.booths;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.news.Happened.Stand;
import org.cyclorama.booth.teams.Territory;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;

/** Reading booths: what is published is everybody's, a draft only those people's who manage its region. */
@ApplicationScoped
public class Booths {

    private final BoothRepository booths;

    Booths(BoothRepository booths) {
        this.booths = booths;
    }

    /**
     * What visitors can talk to.
     *
     * @param conference slug of its conference
     * @param stand how news name it
     * @param content what it shows now
     */
    public record OpenBooth(UUID id, String conference, Stand stand, BoothContent content) {
    }

    /**
     * A booth that is published now.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is not, or there is none
     */
    @Transactional
    public OpenBooth open(UUID id) {
        ShownBooth shown = booths.published(id).orElseThrow(Booths::unknown);
        return new OpenBooth(id, shown.booth().conference(), shown.stand(), shown.revision().content());
    }

    /** How news name a booth, whether or not it is published now; empty when there is none. */
    @Transactional
    public Optional<Stand> stand(UUID id) {
        return booths.any(id).map(ShownBooth::stand);
    }

    /**
     * A booth as its team sees it.
     *
     * @param stand how news name it
     * @param content its draft
     */
    public record StaffedBooth(Stand stand, BoothContent content) {
    }

    /** Whether a booth belongs to a territory. */
    @Transactional
    public boolean isManaged(UUID id, Territory territory) {
        return booths.within(territory, id).isPresent();
    }

    /**
     * A booth of a territory.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when it is published but not of the territory, 404 when the
     *         caller may not know of it
     */
    @Transactional
    public StaffedBooth managed(UUID id, Territory territory) {
        return booths.within(territory, id).map(shown -> new StaffedBooth(shown.stand(), shown.booth().draft()))
                .orElseThrow(() -> booths.published(id).isPresent()
                        ? CommonProblem.FORBIDDEN.because("Another region's team manages this booth.")
                        : unknown());
    }

    @Transactional
    Optional<BoothView> published(UUID id) {
        return booths.published(id).map(ShownBooth::published);
    }

    @Transactional
    Page<BoothView> published(String conference, PageRequest page) {
        return Page.of(booths.published(conference, page.startId(), page.rows()), page.limit, Booths::key,
                ShownBooth::published);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is not of the territory */
    @Transactional
    BoothView draft(UUID id, Territory territory) {
        return booths.within(territory, id).map(ShownBooth::draft).orElseThrow(Booths::unknown);
    }

    @Transactional
    Page<BoothView> drafts(String conference, Territory territory, PageRequest page) {
        return Page.of(booths.within(territory, conference, page.startId(), page.rows()), page.limit, Booths::key,
                ShownBooth::draft);
    }

    private static Cursor key(ShownBooth row) {
        return Cursor.after(row.booth().id());
    }

    static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such booth, or nothing of it is published.");
    }
}
