package org.cyclorama.agenda.adoption;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.drafting.Imported;
import org.cyclorama.agenda.interchange.Schedule;
import org.cyclorama.agenda.interchange.Schedules;
import org.cyclorama.agenda.programme.Programme;

@ApplicationScoped
class AdoptionService {

    private final Conferences conferences;
    private final Drafts drafts;
    private final Schedules schedules;
    private final Validator validator;

    AdoptionService(Conferences conferences, Drafts drafts, Schedules schedules, Validator validator) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.schedules = schedules;
        this.validator = validator;
    }

    /** Replaces the draft by a schedule, whole or not at all. */
    @Transactional
    Imported adopt(String slug, Function<ZoneId, List<Schedule.Event>> schedule, HttpHeaders headers) {
        UUID conference = conferences.lock(slug);
        Outline outline = conferences.outline(conference);
        List<Schedule.Event> events = schedule.apply(outline.zone());
        Adoption adoption = new Adoption(outline, drafts.programme(conference), schedules.airings(conference));
        Programme programme = adoption.programme(events);
        requireValid(programme);
        Imported imported = drafts.importWhole(slug, programme, headers);
        schedules.keep(conference, adoption.guids());
        return imported;
    }

    private void requireValid(Programme programme) {
        Set<ConstraintViolation<Programme>> violations = validator.validate(programme);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
