package org.cyclorama.booth.booths;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.booth.booths.content.BoothContent.Document;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.conditional.Versions;

/** Which documents a draft shows. */
@ApplicationScoped
public class BoothDocuments {

    private final BoothRepository booths;
    private final Versions versions;
    private final Clock clock;

    BoothDocuments(BoothRepository booths, Versions versions, Clock clock) {
        this.booths = booths;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * What the draft shows, which nobody else can change until the transaction ends.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the booth is another team's, 404 when it can't be known
     */
    @Transactional(TxType.MANDATORY)
    public List<Document> toChange(UUID booth, Territory territory) {
        return booths.toChange(territory, booth).draft().documents();
    }

    /** Shows these from now on: a new version of the draft. */
    @Transactional(TxType.MANDATORY)
    public void show(UUID id, List<Document> documents, Territory territory) {
        Booth booth = booths.toChange(territory, id);
        booth.redraft(booth.draft().with(List.copyOf(documents)), clock.instant().truncatedTo(MICROS));
        booths.flush();
        versions.note(id, booth.version(), Set.of("documents"));
    }
}
