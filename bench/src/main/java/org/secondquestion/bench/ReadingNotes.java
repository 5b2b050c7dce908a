package org.secondquestion.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.secondquestion.specimen.AnnotatedNotes;
import org.secondquestion.words.Finding;
import org.secondquestion.words.Lexicon;
import org.secondquestion.words.NoteReader;
import org.secondquestion.words.WordGuidance;

/**
 * A note of 1,000 characters read by all terms of the lexicon: by our reader, which gives facts with no, once, perhaps and
 * whose word; by one regular expression of all forms, and by Lucene's Monitor with one query a term, which only say where a
 * form stands or whether. Each call takes another of the notes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingNotes {

    private static final int CHARACTERS = 1_000;
    private static final int GAP = 3;

    private final Lexicon lexicon = Lexicon.standard();
    private final NoteReader reader = new NoteReader(lexicon);
    private final WordGuidance guidance = WordGuidance.usual();
    private final List<String> notes = notes();
    private final Pattern pattern = Pattern.compile("\\b(?:" + lexicon.terms().stream()
            .flatMap(term -> term.places().stream()).filter(form -> !isOfOtherTerms(form)).map(ReadingNotes::expression)
            .collect(Collectors.joining("|")) + ")\\b", Pattern.CASE_INSENSITIVE);
    private final Monitor monitor = taught(lexicon);
    private int next;

    /** The annotated notes one after the other, in pieces of a thousand characters. */
    private static List<String> notes() {
        var all = AnnotatedNotes.all().stream().map(note -> note.text()).collect(Collectors.joining("\n\n"));
        var notes = new ArrayList<String>();
        for (int at = 0; at + CHARACTERS <= all.length(); at += CHARACTERS)
            notes.add(all.substring(at, at + CHARACTERS));
        return notes;
    }

    private static Monitor taught(Lexicon lexicon) {
        try {
            var monitor = new Monitor(new StandardAnalyzer());
            var queries = new ArrayList<MonitorQuery>();
            for (var term : lexicon.terms()) {
                var forms = term.places().stream().filter(form -> !isOfOtherTerms(form)).map(ReadingNotes::intervals).toList();
                if (!forms.isEmpty())
                    queries.add(new MonitorQuery(term.place(),
                            new IntervalQuery("note", Intervals.or(forms.toArray(IntervalsSource[]::new)))));
            }
            monitor.register(queries);
            return monitor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TearDown
    public void close() throws IOException {
        monitor.close();
    }

    @Benchmark
    public List<Finding> facts_by_our_reader() {
        return reader.read(note());
    }

    @Benchmark
    public List<WordGuidance.Weighed> words_weighed_by_our_lists() {
        return guidance.weigh(note());
    }

    @Benchmark
    public long places_by_one_regular_expression() {
        return pattern.matcher(note()).results().count();
    }

    @Benchmark
    public int terms_by_lucene_monitor() throws IOException {
        var document = new Document();
        document.add(new TextField("note", note(), Field.Store.NO));
        return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
    }

    private String note() {
        next = (next + 1) % notes.size();
        return notes.get(next);
    }

    /** Forms that hold anybody who can be named are left out for the peers: they would need all names in each. */
    private static boolean isOfOtherTerms(List<Set<String>> form) {
        return form.stream().anyMatch(place -> place.contains("@who") || place.contains("?") || place.contains("%"));
    }

    private static String expression(List<Set<String>> form) {
        var text = new StringBuilder();
        boolean gap = false;
        for (var place : form) {
            if (place.contains("..")) {
                text.append("(?:\\W+\\w+){0," + GAP + "}");
                continue;
            }
            if (text.length() > 0 || gap)
                text.append("\\W+");
            gap = true;
            text.append(place.contains("#")
                    ? "\\d+(?:[.,]\\d+)?"
                    : place.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")));
        }
        return text.toString();
    }

    private static IntervalsSource intervals(List<Set<String>> form) {
        var parts = new ArrayList<IntervalsSource>();
        boolean gap = false;
        for (var place : form) {
            if (place.contains("..")) {
                gap = true;
                continue;
            }
            parts.add(place.contains("#")
                    ? Intervals.regexp(new BytesRef("[0-9.,]+"))
                    : Intervals.or(place.stream().map(Intervals::term).toArray(IntervalsSource[]::new)));
        }
        var all = parts.toArray(IntervalsSource[]::new);
        return gap ? Intervals.maxgaps(GAP, Intervals.ordered(all)) : Intervals.phrase(all);
    }
}
