package org.cyclorama.gifts.people;

/** Something that a person is known by. */
record PersonKey(Kind kind, String value) {

    enum Kind {
        EMAIL,
        SUBJECT
    }
}
