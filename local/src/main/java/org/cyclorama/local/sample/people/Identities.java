package org.cyclorama.local.sample.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.cyclorama.local.sample.people.CrowdPlan.Employer;
import org.cyclorama.local.sample.people.NameBook.Name;

/** Hands out names from the books and an address each that nobody else has. */
final class Identities {

    private final Map<String, NameBook> books;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();

    Identities(Map<String, NameBook> books) {
        this.books = books;
    }

    Name next(String book) {
        int number = taken.merge(book, 1, Integer::sum) - 1;
        return books.get(book).name(number);
    }

    String address(Name name, Employer employer) {
        String address = name.mailbox() + "@" + employer.domain();
        for (int namesake = 2; !addresses.add(address); namesake++) {
            address = name.mailbox() + namesake + "@" + employer.domain();
        }
        return address;
    }
}
