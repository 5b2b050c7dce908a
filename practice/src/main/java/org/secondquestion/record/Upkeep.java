package org.secondquestion.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Upkeep: entries about other entries and questions; the record keeps itself honest with them. */
public sealed interface Upkeep extends Fact {

    /** An entry found to be wrong; it stays readable and counts no more. A right one is entered beside it. */
    @Words("Correction")
    record Correction(@Words("Of which entry?") String of, @Words("What was wrong?") String reason) implements Upkeep {
        public Correction {
            of = of.strip();
            if (of.isEmpty())
                throw new IllegalArgumentException("A correction names the entry it corrects");
            if (reason.isBlank())
                throw new IllegalArgumentException("A correction says what was wrong");
        }
    }

    /** Who alone may read an entry from now on, and why. */
    @Words("Restriction of an entry")
    record Restricted(@Words("Which entry?") String of, @Words("Which services may read it?") List<Service> to,
            @Words("Why?") String reason) implements Upkeep {
        public Restricted {
            to = List.copyOf(to);
            if (of.isBlank() || to.isEmpty() || reason.isBlank())
                throw new IllegalArgumentException(
                        "A restriction names the entry, the services that may read it, and the reason");
        }
    }

    /** What was written in another system, as it stood there: it counts for the facts that its words suggest. */
    @Words("Note from another system")
    record ImportedNote(@Words("Out of which file or system?") String source,
            @Words("Which row of it?") Optional<Integer> row) implements Upkeep {
        public ImportedNote {
            source = source.strip();
        }
    }

    /** Facts that were read out of the words of a note, and that nobody has confirmed yet. They count, and say so. */
    @Words("Suggested by the words of a note")
    record Suggested(@Words("Which entries?") List<String> entries, @Words("By the words of which?") String note)
            implements
                Upkeep {
        public Suggested {
            entries = List.copyOf(entries);
            if (entries.isEmpty() || note.isBlank())
                throw new IllegalArgumentException("Say which entries are suggested, and by the words of which note");
        }
    }

    /** Suggested facts that a person has read beside the words, and found right. */
    @Words("Suggestions confirmed")
    record Confirmed(@Words("Which entries?") List<String> entries) implements Upkeep {
        public Confirmed {
            entries = List.copyOf(entries);
            if (entries.isEmpty())
                throw new IllegalArgumentException("Say which entries are confirmed");
        }
    }

    /** A decision taken although questions stood open before it, with the reason; they stay open. */
    @Words("Decided with questions open")
    record DecidedAllTheSame(@Words("Which decision?") String decision,
            @Words("Which questions stood open?") List<String> questions, @Words("Why all the same?") String reason)
            implements
                Upkeep {
        public DecidedAllTheSame {
            questions = List.copyOf(questions);
            if (decision.isBlank() || questions.isEmpty() || reason.isBlank())
                throw new IllegalArgumentException(
                        "Say which decision was taken, with which questions open, and why all the same");
        }
    }

    /** A question set aside by a person, with the reason and a last day. */
    @Words("Question set aside")
    record SettingAside(@Words("Which practice point?") String point, @Words("Why?") String reason,
            @Words("Until which day?") LocalDate until) implements Upkeep {
        public SettingAside {
            if (point.isBlank())
                throw new IllegalArgumentException("Say which question is set aside");
            if (reason.isBlank())
                throw new IllegalArgumentException("A question is set aside with a reason");
        }
    }
}
