package org.cyclorama.agenda.interchange.adoption;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.Preconditions;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.drafting.Draft;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.interchange.Schedule;
import org.cyclorama.agenda.interchange.Schedules;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.defaults.conditional.Versions;

@ApplicationScoped
class AdoptionService {

    private final Conferences conferences;
    private final Drafts drafts;
    private final Schedules schedules;
    private final Validator validator;
    private final Preconditions preconditions;

    AdoptionService(Conferences conferences, Drafts drafts, Schedules schedules, Validator validator,
            Preconditions preconditions) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.schedules = schedules;
        this.validator = validator;
        this.preconditions = preconditions;
    }

    /** Replaces the draft by a schedule, whole or not at all. */
    @Transactional
    Adopted adopt(String slug, Function<ZoneId, List<Schedule.Event>> schedule, HttpHeaders headers) {
        UUID conference = conferences.lock(slug);
        Optional<Draft> known = drafts.find(conference);
        known.ifPresentOrElse(there -> preconditions.requireReplacement(headers, there.id(), there.version()),
                () -> Versions.requireCreation(headers));
        Draft draft = known.orElseGet(() -> drafts.create(conference));
        Outline outline = conferences.outline(conference);
        Adoption adoption = new Adoption(outline, draft.programme(), schedules.airings(conference),
                new Speakers(draft.programme(), schedules.speakers(conference)), schedules.rooms(conference));
        Programme programme = adoption.programme(schedule.apply(outline.zone()));
        requireValid(programme);
        drafts.change(draft, programme);
        schedules.keep(conference, adoption.guids(), adoption.rooms());
        return new Adopted(draft, known.isEmpty());
    }

    private void requireValid(Programme programme) {
        Set<ConstraintViolation<Programme>> violations = validator.validate(programme);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    /** A draft, and whether it is new. */
    record Adopted(Draft draft, boolean isNew) {
    }
}
