package org.cyclorama.agenda.suite.privacy;

import java.util.List;
import java.util.Map;

/** A feature that keeps data of persons. Every bean of this type is asked when somebody wants to see or to be forgotten. */
public interface PersonalData {

    /** Name of the collection, in camelCase, as exports and receipts say it. */
    String collection();

    /** All that is kept of this person, as flat objects. Called in a transaction. */
    List<Map<String, Object>> export(Person person);

    /** Forgets this person and tells how many records that were. Called in the transaction that writes the receipt. */
    int erase(Person person);
}
