package org.cyclorama.booth.booths;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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
     * @param content what it shows now
     */
    public record OpenBooth(UUID id, String conference, BoothContent content) {
    }

    /**
     * A booth that is published now.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is not, or there is none
     */
    @Transactional
    public OpenBooth open(UUID id) {
        ShownBooth shown = booths.published(id).orElseThrow(Booths::unknown);
        return new OpenBooth(id, shown.booth().conference(), shown.revision().content());
    }

    /** One booth as it is published, or the draft for who manages it and asks for it or can have nothing else. */
    @Transactional
    BoothView read(UUID id, boolean draft, Territory territory) {
        Optional<ShownBooth> published = draft ? Optional.empty() : booths.published(id);
        return published.map(ShownBooth::published)
                .or(() -> booths.within(territory, id).map(ShownBooth::draft))
                .orElseThrow(Booths::unknown);
    }

    /** What is published at a conference, or the drafts that the caller manages. */
    @Transactional
    Page<BoothView> list(String conference, boolean draft, Territory territory, PageRequest page) {
        List<ShownBooth> rows = draft ? booths.within(territory, conference, page.startId(), page.rows())
                : booths.published(conference, page.startId(), page.rows());
        return Page.of(rows, page.limit, row -> Cursor.after(row.booth().id()),
                draft ? ShownBooth::draft : ShownBooth::published);
    }

    static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such booth, or nothing of it is published.");
    }
}
