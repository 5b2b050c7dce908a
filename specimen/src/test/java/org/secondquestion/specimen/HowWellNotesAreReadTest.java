package org.secondquestion.specimen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.secondquestion.record.Kinds;
import org.secondquestion.specimen.Accuracy.Count;
import org.secondquestion.words.Lexicon;
import org.secondquestion.words.Meaning.State;

import static org.assertj.core.api.Assertions.assertThat;

class HowWellNotesAreReadTest {

    private static final Path PAPER = Path.of("..", "docs", "reading-accuracy.md");
    private static final String BEGINS = "<!-- drawn by HowWellNotesAreReadTest -->\n";

    @Test
    void the_figures_on_paper_are_those_of_the_reader_and_the_lists() throws IOException {
        var paper = Files.readString(PAPER);
        var words = paper.substring(0, paper.indexOf(BEGINS) + BEGINS.length());
        var drawn = words + "\n" + AccuracyReport.of(Lexicon.standard());
        if (Boolean.getBoolean("sq.write"))
            Files.writeString(PAPER, drawn);
        assertThat(Files.readString(PAPER)).isEqualTo(drawn);
    }

    @Test
    void three_hundred_notes_and_more_are_held_apart_from_the_lists() {
        var notes = AnnotatedNotes.all();
        var names = new HashSet<String>();
        assertThat(notes).hasSizeGreaterThan(375).allMatch(note -> names.add(note.id()));
        assertThat(notes).filteredOn(note -> note.annotations().isEmpty()).hasSizeGreaterThan(20);
    }

    @Test
    void what_an_annotation_rests_on_stands_in_its_note() {
        for (var note : AnnotatedNotes.all()) {
            var text = note.text().replaceAll("\\s+", " ");
            for (var annotation : note.annotations()) {
                assertThat(Kinds.find(annotation.fact().split("[:;]", 2)[0].strip())).as(annotation.fact()).isPresent();
                for (var words : annotation.words())
                    assertThat(text).as(note.id() + ": " + annotation).contains(words);
            }
        }
    }

    @Test
    void right_wrong_and_missed_are_counted_in_a_note_of_each() {
        var notes = AnnotatedNote.read("""
                                       ## a-1 | school | 2026-03-04
                                       She looked thin and pale. TC to mum. He cried.
                                       now | sign: thin | "thin"
                                       now by mother | not brought | "nothing of the sort"
                                       """);
        var accuracy = Accuracy.of(Lexicon.standard(), notes);
        assertThat(accuracy.kinds()).containsEntry("sign", new Count(1, 1, 0)).containsEntry("not brought", new Count(0, 0, 1));
        assertThat(accuracy.states().get(State.NOW)).isEqualTo(new Count(1, 2, 1));
        assertThat(accuracy.errors()).anyMatch(error -> error.startsWith("a-1 MISSED NOW not brought"));
        assertThat(Map.copyOf(accuracy.fields())).containsEntry("sign: signs", new Count(1, 0, 0));
    }
}
