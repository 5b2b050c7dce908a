package org.secondquestion.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.secondquestion.record.Contact.NoAccess;
import org.secondquestion.record.Contact.Visit;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Observation.Measurement;

import static org.assertj.core.api.Assertions.assertThat;

class TrapsOfOtherSystemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
    private static final String ADA = "child ada | Ada Invented | born 2019-01-10 | girl | known 2026-01-05\n";
    private static final String BEN = "child ben | Ben Invented | born 2024-03-01 | boy | known 2026-01-05\n";

    private static Chronology chronology(String child, String text) {
        var read = Notation.read(text);
        assertThat(read.refused()).isEmpty();
        return read.chronologyOf(read.children().stream().filter(one -> one.id().equals(child)).findFirst().orElseThrow());
    }

    @Test
    void a_child_with_no_entry_at_all_is_counted_from_the_day_it_became_known() {
        var record = chronology("ada", ADA).asOf(TODAY);
        assertThat(record.latest(Visit.class)).isEmpty();
        assertThat(record.changesOn()).isEmpty();
        assertThat(record.passed(Span.workingDays(10).after(record.child().known()))).isTrue();
        assertThat(
                chronology("ada", ADA).asOf(LocalDate.of(2026, 1, 6)).passed(Span.workingDays(10).after(record.child().known())))
                .isFalse();
    }

    @Test
    void an_old_visit_typed_late_does_not_reset_the_clock() {
        var record = chronology("ada", ADA + "2026-01-20 | social care | visit: home; seen: yes | recorded 2026-03-29 17:00\n")
                .asOf(TODAY);
        assertThat(record.latest(Visit.class)).hasValueSatisfying(visit -> assertThat(visit.day()).isEqualTo("2026-01-20"));
        assertThat(record.within(Span.weeks(4), Visit.class)).isEmpty();
    }

    @Test
    void thinking_typed_late_counts_only_for_what_could_be_known() {
        var record = chronology("ada", ADA + """
                                             #told 2026-03-10 | school | concern: neglect | recorded 2026-03-20
                                             2026-03-12 | social care | analysis: neglect | recorded 2026-03-12
                                             #later 2026-03-21 | social care | analysis: neglect
                                             """).asOf(TODAY);
        var told = record.latest(Concern.class).orElseThrow();
        assertThat(record.knowing(told, Thinking.Analysis.class)).extracting(Entry::id).containsExactly("later");
    }

    @Test
    void no_attempt_failed_attempts_and_a_visit_made_are_three_cases() {
        var nothing = chronology("ada", ADA).asOf(TODAY);
        var tried = chronology("ada", ADA + "2026-03-02 | social care | no access: no answer\n").asOf(TODAY);
        var made = chronology("ada", ADA + "2026-03-02 | social care | visit: home; seen: yes\n").asOf(TODAY);
        assertThat(List.of(nothing.all(NoAccess.class).size(), nothing.all(Visit.class).size())).containsExactly(0, 0);
        assertThat(List.of(tried.all(NoAccess.class).size(), tried.all(Visit.class).size())).containsExactly(1, 0);
        assertThat(List.of(made.all(NoAccess.class).size(), made.all(Visit.class).size())).containsExactly(0, 1);
    }

    @Test
    void seeing_one_sibling_is_not_seeing_the_other() {
        var text = ADA + BEN + "2026-03-02 | social care | visit: home; seen: yes | about ada (seen), ben (not seen)\n"
                + "2026-03-03 | social care | visit: school; seen: yes | about ada, ben (mentioned)\n";
        assertThat(chronology("ada", text).asOf(TODAY).all(Visit.class)).hasSize(2);
        assertThat(chronology("ben", text).asOf(TODAY).all(Visit.class)).isEmpty();
        assertThat(chronology("ben", text).entries()).hasSize(2);
    }

    @Test
    void a_removed_entry_is_no_evidence_from_the_time_of_its_correction_and_was_before() {
        var chronology = chronology("ada", ADA + """
                                                 #wrong 2026-03-02 | gp | measurement: 20.4
                                                 #fix 2026-03-10 | gp | correction: wrong; reason: another child's weight
                                                 """);
        assertThat(chronology.asOf(TODAY).all(Measurement.class)).isEmpty();
        assertThat(chronology.asOf(TODAY, Instant.parse("2026-03-09T12:00:00Z")).all(Measurement.class)).hasSize(1);
        assertThat(chronology.entries()).hasSize(2);
    }

    @Test
    void a_correction_of_a_correction_brings_the_entry_back() {
        var chronology = chronology("ada", ADA + """
                                                 #right 2026-03-02 | gp | measurement: 20.4
                                                 #fix 2026-03-10 | gp | correction: right; reason: another child's weight
                                                 2026-03-12 | gp | correction: fix; reason: it was hers after all
                                                 """);
        assertThat(chronology.asOf(TODAY).all(Measurement.class)).hasSize(1);
    }

    @Test
    void imported_before_a_point_existed_equals_entered_after() {
        var lines = List.of("#a 2026-03-02 | school | sign: hungry", "#b 2026-03-04 | gp | measurement: 20.4; plotted: yes",
                "#c 2026-03-06 | school | concern: neglect");
        var imported = chronology("ada", ADA + String.join("\n", lines)).asOf(TODAY);
        var entered = chronology("ada", ADA + String.join("\n", lines.reversed())).asOf(TODAY);
        assertThat(entered.all(Fact.class)).extracting(Entry::id)
                .isEqualTo(imported.all(Fact.class).stream().map(Entry::id).toList());
        assertThat(entered.latest(Concern.class)).map(Entry::id).isEqualTo(imported.latest(Concern.class).map(Entry::id));
    }

    @Test
    void saving_something_unrelated_changes_nothing_that_was_asked_of_another_kind() {
        var before = ADA + "2026-03-02 | school | sign: hungry\n";
        var after = before + "2026-03-05 | housing | housing: damp\n";
        assertThat(chronology("ada", after).asOf(TODAY).all(Observation.class))
                .isEqualTo(chronology("ada", before).asOf(TODAY).all(Observation.class));
    }
}
