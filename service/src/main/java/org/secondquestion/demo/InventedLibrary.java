package org.secondquestion.demo;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import org.secondquestion.learning.Confirming;
import org.secondquestion.learning.Documents;
import org.secondquestion.learning.Imported;
import org.secondquestion.learning.LearningDocument;
import org.secondquestion.learning.Matches;
import org.secondquestion.learning.Person;
import org.secondquestion.learning.Settlement.How;
import org.secondquestion.learning.Settlements;
import org.secondquestion.specimen.LearningFile;

/** Brings in the invented partnership's learning document by the same steps as any other: read, settled, matched, confirmed. */
@Component
@ConditionalOnProperty("sq.demo.partnership")
class InventedLibrary {

    /** What is less alike is left for the visitor to check. */
    private static final double SURELY_ALIKE = 0.2;

    private final Documents documents;
    private final Settlements settlements;
    private final Matches matches;

    InventedLibrary(Documents documents, Settlements settlements, Matches matches) {
        this.documents = documents;
        this.settlements = settlements;
        this.matches = matches;
    }

    void bringIn(LearningFile file, Person keeper) {
        if (!(documents.bring(file.name(), file.text().getBytes(StandardCharsets.UTF_8),
                keeper) instanceof Imported.Kept(LearningDocument document)))
            throw new IllegalStateException("The learning document of the demonstration was not taken.");
        for (int doubt = 0; doubt < document.learning().doubts().size(); doubt++)
            settlements.settle(document.id(), doubt, How.AS_READ, "", keeper);
        matches.of(document).values().stream().filter(match -> match.cited() || match.score() >= SURELY_ALIKE)
                .forEach(match -> matches.choose(document, match.point(), match.proposed(), keeper));
        if (!(documents.confirm(document.id(), keeper) instanceof Confirming.Confirmed))
            throw new IllegalStateException("The learning document of the demonstration was not confirmed.");
    }
}
