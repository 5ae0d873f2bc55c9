package org.cyclorama.agenda.drafting.editions;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Conferences.Edition;
import org.cyclorama.agenda.drafting.Draft;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.programme.Programme;

@ApplicationScoped
class EditionService {

    private final Conferences conferences;
    private final Drafts drafts;

    EditionService(Conferences conferences, Drafts drafts) {
        this.conferences = conferences;
        this.drafts = drafts;
    }

    /** Makes the next edition, with a draft of its own where there is a programme. Nothing of it is released. */
    @Transactional
    EditionView make(String slug, NewEdition wish) {
        UUID source = conferences.id(slug);
        Edition next = conferences.edition(source, wish.slug(), wish.start(), wish.name());
        Optional<Programme> programme = drafts.find(source)
                .map(before -> new NextProgramme(next.days(), conferences.zone(source)).of(before.programme()));
        programme.ifPresent(begun -> {
            Draft draft = drafts.create(next.id());
            drafts.change(draft, begun);
        });
        return new EditionView(wish.slug(), wish.start(), next.end(), next.days(),
                programme.map(begun -> begun.sessions().size()).orElse(0),
                programme.map(begun -> begun.airings().size()).orElse(0));
    }
}
