package org.cyclorama.local.sample.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the participants divide; {@code people.yaml}.
 *
 * @param inPerson people by venue and country
 * @param tracks dealt out in turn
 * @param consents dealt out in turn
 */
record CrowdPlan(Map<String, Map<String, Integer>> inPerson, List<Partner> partners, List<Crew> crews, Employer crewCompany,
        Companies companies, List<List<String>> tracks, List<List<String>> consents) {

    /** @param people by country */
    record Partner(String code, String company, String domain, String client, Map<String, Integer> people) {

        Employer employer() {
            return new Employer(company, domain);
        }
    }

    /** @param names the name books, taken in turn */
    record Crew(String site, String country, String zone, String language, List<String> names, int people) {
    }

    record Employer(String name, String domain) {
    }

    record Companies(List<String> names, List<String> trades) {

        Employer employer(int number) {
            String name = names.get(number % names.size());
            String trade = trades.get(number / names.size() % trades.size());
            return new Employer(name + " " + trade, (name + "-" + trade).toLowerCase(Locale.ROOT) + ".example");
        }
    }
}
