package org.cyclorama.registration.door.checkin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.problem.ProblemDetails;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.door.checkin.ledger.CheckIn;
import org.cyclorama.registration.door.checkin.ledger.CheckInRepository;

/** What the people at the doors may do, each at its own conferences and venues. */
@ApplicationScoped
class DoorStaff {

    private final Agenda agenda;
    private final Door door;
    private final CheckInRepository checkIns;
    private final ProblemDetails details;
    private final Caller caller;

    DoorStaff(Agenda agenda, Door door, CheckInRepository checkIns, ProblemDetails details, Caller caller) {
        this.agenda = agenda;
        this.door = door;
        this.checkIns = checkIns;
        this.details = details;
        this.caller = caller;
    }

    /**
     * Answers scans that must all be let in.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem why the first who is refused is
     */
    List<Answer> scan(String conference, List<ScanTicket> scans) {
        List<Answer> answers = answer(conference, scans);
        answers.stream().filter(answer -> answer.problem() != null).findFirst().ifPresent(refused -> {
            throw refused.problem();
        });
        return answers;
    }

    ScanResults scanned(String conference, NewScans scans) {
        if (scans.scans().size() > NewScans.MOST) {
            throw CommonProblem.CONTENT_TOO_LARGE.because("At most " + NewScans.MOST + " scans a call.");
        }
        return ScanResults.of(answer(conference, scans.scans()), details);
    }

    private List<Answer> answer(String conference, List<ScanTicket> scans) {
        agenda.conference(conference);
        scans.forEach(scan -> requireOwnVenue(scan.venue()));
        return door.answer(conference, scans);
    }

    void undo(UUID id, String reason) {
        CheckIn checkIn = Optional.ofNullable(checkIns.findById(id))
                .filter(one -> caller.holds(Roles.DOOR_STAFF, one.conference()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such check-in."));
        requireOwnVenue(checkIn.venue());
        door.undo(id, checkIn.registration(), reason);
    }

    private void requireOwnVenue(String venue) {
        if (caller.venues().filter(own -> !own.contains(venue)).isPresent()) {
            throw CommonProblem.FORBIDDEN.because("You are door staff of another venue.");
        }
    }
}
