package org.secondquestion.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.secondquestion.database.FreshDatabase;
import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Service;
import org.secondquestion.record.Upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

@ExtendWith(FreshDatabase.class)
class AddingToAJournalTest {

    private final DataSource dataSource;
    private final Journal journal;
    private UUID ada = UUID.randomUUID();
    private UUID ben = UUID.randomUUID();

    AddingToAJournalTest(DataSource dataSource) {
        this.dataSource = dataSource;
        this.journal = Invented.journal(dataSource);
    }

    @BeforeEach
    void two_children_are_known() {
        ada = Invented.child(dataSource, "Ada Invented");
        ben = Invented.child(dataSource, "Ben Invented");
    }

    @Test
    void what_was_recorded_is_read_again_word_for_word() {
        var recording = new Recording(UUID.randomUUID(), Invented.as(About.Role.WITNESS, ada),
                new Happened(LocalDate.of(2026, 3, 1), Invented.DAY, true), new Agency(Service.SCHOOL, "Oak Invented"),
                Optional.empty(), "Zoë O'Invented", new Informant(Informant.Source.RELATIVE, "Nan"),
                new Restriction(List.of(Service.POLICE, Service.SOCIAL_CARE), "a \"live\" inquiry"),
                new Upkeep.Correction("e1", "it was | another; \"child\""), "She said:\n“no” 👶");
        journal.append(recording);
        var entry = journal.read(ada).getFirst();
        assertThat(entry).isEqualTo(new Entry<>(recording.id().toString(), 1,
                List.of(new About(ada.toString(), About.Role.WITNESS)), recording.happened(), Invented.NOW,
                recording.agency(), recording.author(), recording.informant(), recording.restriction(), recording.fact(),
                recording.narrative()));
    }

    @Test
    void an_entry_about_two_children_stands_in_both_journals_and_names_in_each_only_its_own_child() {
        journal.append(Invented.visit(ada));
        var recorded = journal.append(Invented.visit(ada, ben));
        assertThat(recorded).asInstanceOf(type(Appended.Recorded.class)).extracting(Appended.Recorded::entries)
                .satisfies(entries -> assertThat(entries.keySet()).containsExactlyInAnyOrder(ada, ben));
        assertThat(journal.read(ada)).extracting(Entry::seq).containsExactly(1L, 2L);
        assertThat(journal.read(ben)).singleElement().extracting(Entry::about)
                .isEqualTo(List.of(new About(ben.toString(), About.Role.SEEN)));
    }

    @Test
    void the_same_form_sent_twice_is_recorded_once() {
        var form = Invented.visit(ada);
        journal.append(form);
        assertThat(journal.append(form)).isEqualTo(new Appended.AlreadyRecorded(Invented.NOW));
        assertThat(journal.read(ada)).hasSize(1);
    }

    @Test
    void many_people_at_once_leave_no_gap_and_lock_nobody_out() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 40).<Callable<Appended>>mapToObj(
                    n -> () -> journal.append(n % 2 == 0 ? Invented.visit(ada, ben) : Invented.visit(ben, ada))).toList();
            for (var done : people.invokeAll(work))
                assertThat(done.get()).isInstanceOf(Appended.Recorded.class);
        }
        assertThat(journal.read(ada)).extracting(Entry::seq)
                .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
        assertThat(journal.verify((done, of) -> {
        }).breaks()).isEmpty();
    }

    @Test
    void what_cannot_be_so_is_refused_with_a_sentence_and_nothing_is_written() {
        var visit = Invented.visit("Typed \0 by a broken form", ada);
        assertThat(journal.append(visit)).isInstanceOf(Appended.Refused.class);
        var tomorrow = new Recording(UUID.randomUUID(), visit.about(), Happened.on(Invented.DAY.plusDays(2)), visit.agency(),
                visit.account(), "", visit.informant(), visit.restriction(), visit.fact(), "");
        assertThat(journal.append(tomorrow)).asInstanceOf(type(Appended.Refused.class))
                .extracting(Appended.Refused::sentence).asString().contains("recorded on or after the day it happened");
        assertThat(journal.read(ada)).isEmpty();
    }

    @Test
    void a_past_brought_in_keeps_the_moment_at_which_people_could_know() {
        var then = Invented.NOW.minusSeconds(3600);
        journal.appendHistory(Invented.visit(ada), then);
        assertThat(journal.read(ada)).extracting(Entry::recorded).isEqualTo(List.of(then));
        assertThat(journal.appendHistory(Invented.visit(ada), Invented.NOW.plusSeconds(1)))
                .isInstanceOf(Appended.Refused.class);
    }

    @Test
    void other_parts_hear_of_an_entry_and_it_stands_or_falls_with_what_they_do() {
        var heard = new ArrayList<EntryRecorded>();
        var listening = Invented.journal(dataSource, heard::add);
        listening.append(Invented.visit(ada, ben));
        assertThat(heard).singleElement().satisfies(told -> assertThat(told.entries()).containsOnlyKeys(ada, ben));
        var failing = Invented.journal(dataSource, told -> {
            throw new IllegalStateException("the questions could not be asked");
        });
        assertThatThrownBy(() -> failing.append(Invented.visit(ada))).hasMessage("the questions could not be asked");
        assertThat(journal.read(ada)).hasSize(1);
    }
}
