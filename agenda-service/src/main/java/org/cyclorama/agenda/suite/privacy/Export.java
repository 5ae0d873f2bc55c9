package org.cyclorama.agenda.suite.privacy;

import java.util.List;
import java.util.Map;

/** All that this service keeps of a person, by collection. */
record Export(String service, Map<String, List<Map<String, Object>>> data) {
}
