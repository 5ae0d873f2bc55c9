package org.cyclorama.booth.booths;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.teams.Territory;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.exception.ConstraintViolationException;

/** Setting up, changing, publishing and withdrawing booths, within the territory of the caller. */
@ApplicationScoped
class Drafting {

    private final BoothRepository booths;
    private final Versions versions;
    private final Clock clock;

    Drafting(BoothRepository booths, Versions versions, Clock clock) {
        this.booths = booths;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    ShownBooth setUp(String conference, DefineBooth definition) {
        Booth booth = new Booth(conference, definition.code(), definition.region(), definition.content(), now());
        try {
            booths.persistAndFlush(booth);
        } catch (ConstraintViolationException e) {
            throw BoothProblem.BOOTH_CODE_TAKEN.because("There is a booth " + definition.code() + " in this conference.");
        }
        return new ShownBooth(booth, null);
    }

    @Transactional
    ShownBooth redraft(UUID id, DefineBooth definition, Territory territory, HttpHeaders headers) {
        Booth booth = toChange(id, territory);
        versions.requireCurrent(headers, id, booth.version());
        if (!definition.code().equals(booth.code()) || !definition.region().equals(booth.region())) {
            throw BoothProblem.BOOTH_STAYS.because("This is booth %s of %s.".formatted(booth.code(), booth.region()));
        }
        Set<String> changed = booth.draft().changedIn(definition.content());
        if (!changed.isEmpty()) {
            booth.redraft(definition.content(), now());
            note(booth, changed);
        }
        return booths.within(territory, id).orElseThrow();
    }

    @Transactional
    ShownBooth publish(UUID id, Territory territory) {
        Booth booth = toChange(id, territory);
        if (!booth.isAsPublished()) {
            booths.getEntityManager().persist(booth.publish(now()));
            note(booth, Set.of("state"));
        }
        return booths.within(territory, id).orElseThrow();
    }

    @Transactional
    void withdraw(UUID id, Territory territory) {
        Booth booth = toChange(id, territory);
        if (booth.state() != BoothState.DRAFT) {
            booth.withdraw();
            note(booth, Set.of("state"));
        }
    }

    private Booth toChange(UUID id, Territory territory) {
        return booths.toChange(territory, id)
                .orElseThrow(() -> booths.published(id).isPresent() ? notYours() : Booths.unknown());
    }

    private void note(Booth booth, Set<String> changed) {
        booths.flush();
        versions.note(booth.id(), booth.version(), changed);
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }

    private static RuntimeException notYours() {
        return CommonProblem.FORBIDDEN.because("Another region's team manages this booth.");
    }
}
