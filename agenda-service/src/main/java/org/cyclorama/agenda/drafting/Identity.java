package org.cyclorama.agenda.drafting;

import java.util.UUID;

/** What a code stands for, and how often it was moved. */
record Identity(UUID id, int sequence) {
}
