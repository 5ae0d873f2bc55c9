package org.cyclorama.agenda.drafting.gate;

import java.util.UUID;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Programme;

/** A rule of the gate that another feature knows. Every bean of this type is asked at every look. */
public interface GateRule {

    /** What this rule has to say about a draft. Called in the transaction of the release. */
    Stream<Finding> findings(UUID conference, Programme programme);
}
