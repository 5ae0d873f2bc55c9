package org.cyclorama.agenda.drafting.gate;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.regions.Regions;
import org.cyclorama.agenda.programme.Programme;

/** Judges whether a programme can be shown. */
@ApplicationScoped
public class Gate {

    private final Conferences conferences;
    private final Regions regions;
    private final Instance<GateRule> rules;

    Gate(Conferences conferences, Regions regions, @Any Instance<GateRule> rules) {
        this.conferences = conferences;
        this.regions = regions;
        this.rules = rules;
    }

    /** All that is to be said about this programme, errors first. */
    public List<Finding> findings(UUID conference, Programme programme) {
        Stream<Finding> own = new Inspection(programme, conferences.frame(conference), regions.codes()).findings();
        return Stream.concat(own, rules.stream().flatMap(rule -> rule.findings(conference, programme)))
                .sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
