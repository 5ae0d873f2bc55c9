package org.cyclorama.registration.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.registration.registrations.RegistrationView;

/** Keeps another system in step. */
@ApplicationScoped
class ChangesFeed {

    private final Journal journal;
    private final ListedRows rows;

    ChangesFeed(Journal journal, ListedRows rows) {
        this.journal = journal;
        this.rows = rows;
    }

    ChangesPage since(String conference, Scope scope, PageRequest page) {
        List<Journal.Entry> found = scope.partner() == null ? journal.since(conference, Journal.Among.ALL, null, page)
                : journal.since(conference, Journal.Among.OF_PARTNER, scope.partner(), page);
        List<Journal.Entry> entries = found.subList(0, Math.min(found.size(), page.limit));
        Map<UUID, RegistrationView> present = present(conference, scope, entries);
        List<ChangesPage.Item> items = new ArrayList<>();
        for (Journal.Entry entry : entries) {
            RegistrationView now = present.get(entry.id());
            // Who has left between the two questions is told as removed by a later page.
            if (entry.gone() || now != null) {
                items.add(new ChangesPage.Item(entry.id(), entry.gone(), entry.gone() ? null : now));
            }
        }
        String next = entries.isEmpty() ? page.cursor : entries.getLast().cursor().encoded();
        return new ChangesPage(items, next, found.size() > entries.size());
    }

    private Map<UUID, RegistrationView> present(String conference, Scope scope, List<Journal.Entry> entries) {
        List<UUID> ids = entries.stream().filter(entry -> !entry.gone()).map(Journal.Entry::id).toList();
        return ids.isEmpty() ? Map.of()
                : rows.some(conference, Conditions.of(conference, scope).among(ids), ids.size()).stream()
                        .collect(Collectors.toMap(RegistrationView::id, Function.identity()));
    }
}
