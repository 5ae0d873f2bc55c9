package org.cyclorama.booth.spaces;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.booth.spaces.graph.DefineSpace;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.exception.ConstraintViolationException;

/** Reading and defining spaces. */
@ApplicationScoped
class Spaces {

    private final SpaceRepository spaces;
    private final Versions versions;
    private final Surroundings surroundings;
    private final Clock clock;

    Spaces(SpaceRepository spaces, Versions versions, Surroundings surroundings, Clock clock) {
        this.spaces = spaces;
        this.versions = versions;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** A space as it is now, and whether it is new. */
    record Defined(SpaceView space, boolean created) {
    }

    @Transactional
    Page<SpaceView> list(String conference, PageRequest page) {
        return Page.of(spaces.list(conference, page.startId(), page.rows()), page.limit, space -> Cursor.after(space.id()),
                SpaceView::of);
    }

    @Transactional
    SpaceView read(UUID id) {
        return spaces.findByIdOptional(id).map(SpaceView::of)
                .orElseThrow(Spaces::unknown);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such space */
    @Transactional
    long version(UUID id) {
        return spaces.version(id).orElseThrow(Spaces::unknown);
    }

    /**
     * What agenda knows of a conference.
     *
     * @param languages those in which everything must have words
     * @param films codes of those that can be seen
     */
    record Programme(Set<String> languages, Set<String> films) {
    }

    @Transactional
    Defined define(String conference, String code, DefineSpace definition, Programme programme, HttpHeaders headers) {
        Instant now = clock.instant().truncatedTo(MICROS);
        Optional<Space> existing = spaces.toChange(conference, code);
        existing.ifPresentOrElse(there -> requireReplacement(headers, there), () -> Versions.requireCreation(headers));
        // The space is locked before the booths, as where a conference is deleted.
        surroundings.require(conference, definition, programme);
        Space space = existing.orElseGet(() -> create(conference, code, definition, now));
        if (existing.isPresent()) {
            space.redefine(definition, now);
            spaces.flush();
            versions.note(space.id(), space.version(), Set.of("definition"));
        }
        return new Defined(SpaceView.of(space), existing.isEmpty());
    }

    private Space create(String conference, String code, DefineSpace definition, Instant now) {
        Space space = new Space(conference, code, definition, now);
        try {
            spaces.persistAndFlush(space);
        } catch (ConstraintViolationException e) {
            throw alreadyThere();
        }
        return space;
    }

    private void requireReplacement(HttpHeaders headers, Space there) {
        if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            throw alreadyThere();
        }
        versions.requireCurrent(headers, there.id(), there.version());
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such space.");
    }

    private static RuntimeException alreadyThere() {
        return CommonProblem.PRECONDITION_FAILED.because("The conference has a space with this code already.");
    }
}
