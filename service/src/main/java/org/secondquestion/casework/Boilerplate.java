package org.secondquestion.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import org.secondquestion.journal.EntryRecorded;
import org.secondquestion.record.Agency;
import org.secondquestion.words.CopiedSentences;
import org.secondquestion.words.CopiedSentences.Sentence;

/** The sentences that an agency writes about many children; learned from what it records, and kept as numbers without a text. */
@Service
public class Boilerplate {

    private static final int CHILDREN = 3;

    private final JdbcClient sql;

    Boilerplate(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the transaction of the entry. */
    @EventListener
    void learn(EntryRecorded recorded) {
        recorded.entries().forEach((child, entry) -> {
            var sentences = CopiedSentences.of(entry.narrative()).stream().map(Sentence::number).distinct().toList();
            if (!sentences.isEmpty())
                learn(entry.agency(), child, sentences);
        });
    }

    private void learn(Agency agency, UUID child, List<Long> sentences) {
        sql.sql("""
                INSERT INTO sentence_written (agency, sentence, child)
                SELECT :agency, sentence, :child FROM unnest(:sentences::bigint[]) AS sentence ON CONFLICT DO NOTHING
                """).param("agency", agency.toString()).param("child", child)
                .param("sentences", sentences.toArray(Long[]::new)).update();
    }

    /** Which of these sentences stand in the notes of three or more children of the agency. */
    public Set<Long> among(Agency agency, Collection<Long> sentences) {
        return new HashSet<>(sql.sql("""
                                     SELECT sentence FROM sentence_written
                                      WHERE agency = :agency AND sentence = ANY (:sentences::bigint[])
                                      GROUP BY sentence HAVING count(*) >= :children
                                     """).param("agency", agency.toString()).param("children", CHILDREN)
                .param("sentences", sentences.toArray(Long[]::new)).query(Long.class).list());
    }
}
