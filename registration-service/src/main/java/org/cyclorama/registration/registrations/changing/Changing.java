package org.cyclorama.registration.registrations.changing;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.agenda.Conference;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationView;
import org.cyclorama.registration.registrations.Registrations;

import com.fasterxml.jackson.databind.JsonNode;

/** The caller's own changes of a registration: what they ask for is checked before anything is locked. */
@ApplicationScoped
class Changing {

    private final Registrations registrations;
    private final Rebooking rebooking;
    private final MergePatch patches;
    private final Versions versions;
    private final Agenda agenda;

    Changing(Registrations registrations, Rebooking rebooking, MergePatch patches,
            Versions versions, Agenda agenda) {
        this.registrations = registrations;
        this.rebooking = rebooking;
        this.patches = patches;
        this.versions = versions;
        this.agenda = agenda;
    }

    Registration change(UUID id, JsonNode patch, HttpHeaders headers) {
        RegistrationChange change = read(id, patch);
        return rebooking.change(id, change, now -> versions.requireCurrent(headers, id, now.version()));
    }

    RegistrationView preview(UUID id, JsonNode patch, HttpHeaders headers) {
        RegistrationChange change = read(id, patch);
        return rebooking.preview(id, change, now -> versions.requireCurrent(headers, id, now.version()));
    }

    void cancel(UUID id, HttpHeaders headers) {
        // In a transaction of its own: people are locked after places.
        registrations.claim();
        rebooking.cancel(id, now -> versions.requireCurrent(headers, id, now.version()));
    }

    private RegistrationChange read(UUID id, JsonNode patch) {
        Registration now = registrations.visible(id);
        RegistrationChange before = RegistrationChange.of(now);
        RegistrationChange change = patches.apply(patch, before, RegistrationChange.class);
        Conference conference = agenda.conference(now.conference());
        change.tracks().stream().filter(track -> !before.tracks().contains(track) && !conference.tracks().contains(track))
                .findFirst().ifPresent(track -> {
                    throw RegistrationProblem.UNKNOWN_TRACK.because("There is no track " + track + ".");
                });
        if (!change.language().equals(before.language()) && !conference.speaks(change.language())) {
            throw RegistrationProblem.UNKNOWN_LANGUAGE.because("The conference is not in " + change.language() + ".");
        }
        return change;
    }
}
