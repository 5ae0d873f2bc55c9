package org.cyclorama.agenda.gate;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.regions.Regions;

/** Judges whether a programme can be shown. */
@ApplicationScoped
public class Gate {

    private final Conferences conferences;
    private final Regions regions;

    Gate(Conferences conferences, Regions regions) {
        this.conferences = conferences;
        this.regions = regions;
    }

    /** All that is to be said about this programme, errors first. */
    public List<Finding> findings(UUID conference, Programme programme) {
        return new Inspection(programme, conferences.frame(conference), regions.codes()).findings();
    }
}
