package org.cyclorama.booth.retention;

import java.util.List;
import java.util.Map;

/** All that this service keeps of a person, by collection. */
record PersonalExport(String service, Map<String, List<Map<String, Object>>> data) {
}
