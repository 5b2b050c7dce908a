package org.secondquestion.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.specimen.Caseload;

/** A child of the generated caseload with a story of so many entries: the first so many of the first that has them. */
final class LongStory {

    private LongStory() {
    }

    static Chronology of(int entries, long seed) {
        return LongStream.iterate(seed, one -> one + 1).mapToObj(one -> Caseload.of(1, 2, one).getFirst())
                .filter(story -> story.entries().size() >= entries).map(story -> first(entries, story)).findFirst().orElseThrow();
    }

    private static Chronology first(int entries, Chronology story) {
        return Chronology.of(story.child(), story.entries().subList(0, entries));
    }

    /** The same story in entries of their own, as another child would have it: nothing that was read out of it is shared. */
    static Chronology again(Chronology story) {
        List<Entry<?>> copies = new ArrayList<>(story.entries().size());
        story.entries().forEach(entry -> copies.add(copy(entry)));
        return Chronology.of(story.child(), copies);
    }

    private static <F extends org.secondquestion.record.Fact> Entry<F> copy(Entry<F> entry) {
        return new Entry<>(entry.id(), entry.seq(), entry.about(), entry.happened(),
                Instant.ofEpochSecond(entry.recorded().getEpochSecond()), entry.agency(), entry.author(), entry.informant(),
                entry.restriction(), entry.fact(), entry.narrative());
    }
}
