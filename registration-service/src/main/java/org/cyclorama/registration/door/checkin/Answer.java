package org.cyclorama.registration.door.checkin;

import java.util.UUID;

import org.cyclorama.registration.door.checkin.ledger.Verdict;

import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * What a scan is told.
 *
 * @param verdict null when the scan's id belongs to another one
 * @param name of the person; null when that can't be known
 * @param replayed whether the same scan was answered before
 * @param problem why the person may not come in; null for who may
 */
record Answer(UUID scanId, Verdict verdict, String name, boolean replayed, HttpProblem problem) {
}
