package org.cyclorama.local.sample.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.cyclorama.local.sample.SampleFolder;

/** Reads the table of participants and the languages of their countries. */
final class Countries {

    private Countries() {
    }

    static List<Country> of(SampleFolder sample) throws IOException {
        var voices = sample.csv("people/languages.csv").stream().collect(groupingBy(row -> row.get("country"),
                mapping(row -> new Country.Voice(row.get("language"), row.get("names")), toList())));
        var countries = new ArrayList<Country>();
        for (var row : sample.csv("participants-by-country.csv")) {
            String code = row.get("country");
            countries.add(new Country(countries.size(), code, row.get("timeZone"), Integer.parseInt(row.get("participants")),
                    voices.get(code)));
        }
        return countries;
    }
}
