package org.cyclorama.local.sample.people;

import java.util.List;

/**
 * Where participants come from.
 *
 * @param row its place in the table, from 0
 * @param voices what its people speak and are called, taken in turn
 */
record Country(int row, String code, String zone, int participants, List<Voice> voices) {

    /** @param names a name book */
    record Voice(String language, String names) {
    }

    Voice voice(int person) {
        return voices.get(person % voices.size());
    }
}
