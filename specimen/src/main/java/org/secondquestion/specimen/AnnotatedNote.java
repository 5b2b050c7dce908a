package org.secondquestion.specimen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.secondquestion.record.Informant.Source;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Service;
import org.secondquestion.words.Meaning.State;

/** An invented note as a practitioner would write it, with what a careful colleague finds in it. */
public record AnnotatedNote(String id, Service service, LocalDate day, String text, List<Annotation> annotations) {

    /** Something that the note tells: whether as so, once, perhaps or not so; whose word it is; and the words it rests on. */
    public record Annotation(State state, Source by, String fact, List<String> words) {
        public Annotation {
            words = List.copyOf(words);
        }
    }

    private static final Pattern HEAD = Pattern.compile("## (\\S+) \\| ([^|]+) \\| (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern LINE = Pattern
            .compile("(now|past|maybe|denied)(?: by ([a-z ]+))? \\| (.+?)(?: \\| (\".*\"))?");
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(?:,\\s*|$)");

    public AnnotatedNote {
        annotations = List.copyOf(annotations);
    }

    /** All notes of a file; a line that is no note is our fault. */
    static List<AnnotatedNote> read(String file) {
        var notes = new ArrayList<AnnotatedNote>();
        var text = new StringBuilder();
        var annotations = new ArrayList<Annotation>();
        var lines = (file + "\n\n## end | other | 2000-01-01\n").lines().toList();
        Matcher head = null;
        for (var line : lines) {
            var next = HEAD.matcher(line);
            if (next.matches()) {
                if (head != null)
                    notes.add(note(head, text.toString().strip(), annotations));
                head = next;
                text.setLength(0);
                annotations.clear();
            } else if (LINE.matcher(line).matches()) {
                annotations.add(annotation(line));
            } else if (!line.startsWith("//") && head != null) {
                text.append(line.stripTrailing()).append('\n');
            }
        }
        return notes;
    }

    private static AnnotatedNote note(Matcher head, String text, List<Annotation> annotations) {
        try {
            return new AnnotatedNote(head.group(1), Kinds.constant(Service.class, head.group(2).strip()),
                    LocalDate.parse(head.group(3)), text, annotations);
        } catch (NotReadable e) {
            throw new IllegalStateException(head.group(), e);
        }
    }

    private static Annotation annotation(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches())
            throw new IllegalStateException(line);
        try {
            var by = parts.group(2) == null ? Source.PRACTITIONER : Kinds.constant(Source.class, parts.group(2));
            var words = parts.group(4) == null
                    ? List.<String>of()
                    : PIECE.matcher(parts.group(4)).results().map(piece -> piece.group(1)).toList();
            return new Annotation(State.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), by, parts.group(3).strip(), words);
        } catch (NotReadable e) {
            throw new IllegalStateException(line, e);
        }
    }
}
