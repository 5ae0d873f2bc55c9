package org.cyclorama.booth.booths;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.booths.RevisionResource.Revision;
import org.cyclorama.booth.booths.content.BoothContent;
import org.cyclorama.booth.booths.content.BoothView;
import org.cyclorama.booth.booths.content.Face;
import org.cyclorama.booth.booths.previews.Previews;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.gifts.Campaigns;
import org.cyclorama.booth.gifts.Campaigns.Offers;
import org.cyclorama.booth.news.Happened.Stand;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;

/** Reading booths: what is published is everybody's, a draft only those people's who manage its region. */
@ApplicationScoped
public class Booths {

    private final BoothRepository booths;
    private final OpenBooths open;
    private final Previews previews;
    private final Campaigns campaigns;

    Booths(BoothRepository booths, OpenBooths open, Previews previews, Campaigns campaigns) {
        this.booths = booths;
        this.open = open;
        this.previews = previews;
        this.campaigns = campaigns;
    }

    /**
     * What visitors can talk to.
     *
     * @param stand how news name it
     * @param campaign whose gift it gives now; null for none
     * @param products codes of what it shows now
     */
    public record OpenBooth(Stand stand, String campaign, Set<String> products) {
    }

    /**
     * A booth that is published now.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is not, or there is none
     */
    @Transactional
    public OpenBooth open(UUID id) {
        return Optional.ofNullable(open(Set.of(id)).get(id)).orElseThrow(Booths::unknown);
    }

    /** Those of these booths that are published now, by id. */
    @Transactional
    public Map<UUID, OpenBooth> open(Set<UUID> ids) {
        return open.find(ids);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is not published, or there is none */
    @Transactional
    public void requireOpen(UUID id) {
        if (!booths.isOpen(id)) {
            throw unknown();
        }
    }

    /** How news name a booth, whether or not it is published now; empty when there is none. */
    @Transactional
    public Optional<Stand> stand(UUID id) {
        return booths.any(id).map(ShownBooth::stand);
    }

    /**
     * What a preview link shows.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is no link to this booth, or has expired
     */
    @Transactional
    BoothView previewed(UUID id, String link) {
        return Optional.of(id).filter(booth -> previews.opens(booth, link)).flatMap(booths::any).map(ShownBooth::preview)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("This link opens nothing, or does so no longer."));
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
                .orElseThrow(() -> booths.unreachable(id));
    }

    @Transactional
    Optional<BoothView> published(UUID id) {
        return booths.published(id).map(Face::published);
    }

    @Transactional
    Page<BoothView> published(String conference, PageRequest page) {
        return Page.of(booths.published(conference, page.startId(), page.rows()), page.limit,
                face -> Cursor.after(face.id()), Face::published);
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

    /** What was published, the newest first, each with what differs from the one before. */
    @Transactional
    Page<Revision> history(UUID id, Territory territory, PageRequest page) {
        Booth booth = booths.within(territory, id).orElseThrow(() -> booths.unreachable(id)).booth();
        List<BoothRevision> rows = booths.revisions(id, number(page), page.rows());
        Map<Integer, BoothContent> contents = rows.stream()
                .collect(Collectors.toMap(BoothRevision::number, BoothRevision::content));
        return Page.of(rows, page.limit, row -> Cursor.after(row.number()), row -> new Revision(row.number(),
                row.publishedAt(), row.publishedBy(), booth.shows(row.number()),
                row.content().changedIn(contents.getOrDefault(row.number() - 1, BoothContent.EMPTY))));
    }

    @Transactional
    BoothView revision(UUID id, int number, Territory territory) {
        Booth booth = booths.within(territory, id).orElseThrow(() -> booths.unreachable(id)).booth();
        BoothRevision revision = booths.revision(id, number);
        return new ShownBooth(booth, revision).face(revision.content()).published();
    }

    private static int number(PageRequest page) {
        try {
            return page.start().map(cursor -> Integer.valueOf(cursor.keys().getLast())).orElse(Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            throw CommonProblem.INVALID_REQUEST.because("The cursor was not made by this list.");
        }
    }

    /** The same with whether its gift is still to be had. Outside a transaction: gifts-service may be asked. */
    BoothView offering(BoothView booth) {
        return booth.campaign() == null || booth.etag() != null ? booth
                : booth.with(campaigns.of(booth.conference()).gift(booth.campaign()));
    }

    /** {@link #offering} for a page, whose booths are all of one conference. */
    Page<BoothView> offering(Page<BoothView> page) {
        if (page.items().isEmpty()) {
            return page;
        }
        Offers offers = campaigns.of(page.items().getFirst().conference());
        return new Page<>(page.items().stream()
                .map(booth -> booth.campaign() == null ? booth : booth.with(offers.gift(booth.campaign()))).toList(),
                page.next());
    }

    private static Cursor key(ShownBooth row) {
        return Cursor.after(row.booth().id());
    }

    public static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such booth, or nothing of it is published.");
    }
}
