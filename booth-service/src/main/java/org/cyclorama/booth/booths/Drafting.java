package org.cyclorama.booth.booths;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.booths.content.BoothContent;
import org.cyclorama.booth.booths.content.BoothContent.Product;
import org.cyclorama.booth.booths.content.BoothState;
import org.cyclorama.booth.booths.content.DefineBooth;
import org.cyclorama.booth.booths.previews.PreviewLink;
import org.cyclorama.booth.booths.previews.Previews;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.spaces.WaysToBooths;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.hibernate.exception.ConstraintViolationException;

/** Setting up, changing, publishing, withdrawing and deleting booths, within the territory of the caller. */
@ApplicationScoped
class Drafting {

    private final BoothRepository booths;
    private final Versions versions;
    private final WaysToBooths ways;
    private final Previews previews;
    private final Caller caller;
    private final Clock clock;

    Drafting(BoothRepository booths, Versions versions, WaysToBooths ways, Previews previews, Caller caller, Clock clock) {
        this.booths = booths;
        this.versions = versions;
        this.ways = ways;
        this.previews = previews;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ShownBooth setUp(String conference, DefineBooth definition) {
        Booth booth = new Booth(conference, definition.code(), definition.region(), definition.content(List.of()),
                now());
        try {
            booths.persistAndFlush(booth);
        } catch (ConstraintViolationException e) {
            throw BoothProblem.BOOTH_CODE_TAKEN.because("There is a booth " + definition.code() + " in this conference.");
        }
        return new ShownBooth(booth, null);
    }

    @Transactional
    ShownBooth redraft(UUID id, DefineBooth definition, Territory territory, HttpHeaders headers) {
        Booth booth = booths.toChange(territory, id);
        versions.requireCurrent(headers, id, booth.version());
        if (!definition.code().equals(booth.code()) || !definition.region().equals(booth.region())) {
            throw BoothProblem.BOOTH_STAYS.because("This is booth %s of %s.".formatted(booth.code(), booth.region()));
        }
        return redraft(booth, definition.content(booth.draft().documents()), territory);
    }

    /** The draft becomes what a revision was; its documents too, whose bytes are kept with the revision. */
    @Transactional
    ShownBooth restore(UUID id, int number, Territory territory, HttpHeaders headers) {
        Booth booth = booths.toChange(territory, id);
        versions.requireCurrent(headers, id, booth.version());
        return redraft(booth, booths.revision(id, number).content(), territory);
    }

    /** Only with every product to which a hotspot leads. */
    @Transactional
    ShownBooth publish(UUID id, Territory territory) {
        Booth booth = booths.toChange(territory, id);
        if (!booth.isAsPublished()) {
            ways.requireOnlyTo(booth.conference(), booth.code(), booth.draft().products().stream().map(Product::code));
            booths.getEntityManager().persist(booth.publish(caller.leadingRole(), now()));
            note(booth, Set.of("state"));
        }
        return booths.within(territory, id).orElseThrow();
    }

    /** Only a booth to which no hotspot leads. */
    @Transactional
    void withdraw(UUID id, Territory territory) {
        Booth booth = booths.toChange(territory, id);
        if (booth.state() != BoothState.DRAFT) {
            ways.requireNone(booth.conference(), booth.code());
            booth.withdraw();
            note(booth, Set.of("state"));
        }
    }

    @Transactional
    PreviewLink preview(UUID id, Territory territory) {
        return previews.create(booths.toChange(territory, id).id());
    }

    /**
     * Only a booth at which nobody ever did anything: the foreign keys of what people did there keep it. Nor one to which a
     * hotspot leads, as could happen before hotspots led to published booths only.
     */
    @Transactional
    void delete(UUID id, Territory territory, HttpHeaders headers) {
        Booth booth = booths.toChange(territory, id);
        versions.requireCurrent(headers, id, booth.version());
        if (booth.isPublic()) {
            throw BoothProblem.BOOTH_PUBLISHED.because("Visitors see booth " + booth.code() + " now.");
        }
        ways.requireNone(booth.conference(), booth.code());
        try {
            booths.delete(booth);
            booths.flush();
        } catch (ConstraintViolationException e) {
            throw BoothProblem.BOOTH_IN_USE.because("There are comments, requests or meetings at booth " + booth.code() + ".");
        }
    }

    private ShownBooth redraft(Booth booth, BoothContent content, Territory territory) {
        Set<String> changed = booth.draft().changedIn(content);
        if (!changed.isEmpty()) {
            booth.redraft(content, now());
            note(booth, changed);
        }
        return booths.within(territory, booth.id()).orElseThrow();
    }

    private void note(Booth booth, Set<String> changed) {
        booths.flush();
        versions.note(booth.id(), booth.version(), changed);
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
