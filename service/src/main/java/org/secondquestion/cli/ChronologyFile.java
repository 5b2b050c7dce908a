package org.secondquestion.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

import org.secondquestion.record.Notation;

/** A chronology on disk, or on the standard input where the name is a dash: in the notation, or as a case system exports it. */
final class ChronologyFile implements AutoCloseable {

    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final Pattern NOTATION = Pattern
            .compile("(?m)^\\s*(child\\s+\\S+\\s*\\||(#\\S+\\s+)?(about )?\\d{4}-\\d\\d-\\d\\d[^|\n]*\\|[^|\n]*\\|)");

    private final String name;
    private final Path path;
    private final boolean ours;

    private ChronologyFile(String name, Path path, boolean ours) {
        this.name = name;
        this.path = path;
        this.ours = ours;
    }

    static ChronologyFile open(String name) {
        try {
            if (name.equals("-")) {
                var copy = Files.createTempFile("chronology", "");
                Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
                return new ChronologyFile("the standard input", copy, true);
            }
            var path = Path.of(name);
            if (Files.isDirectory(path))
                throw new InputRefused(name + " is a folder. Name the file that holds the chronology.");
            if (!Files.exists(path))
                throw new InputRefused("There is no file " + name + ".");
            return new ChronologyFile(name, path, false);
        } catch (IOException e) {
            throw new InputRefused(name + " could not be read: " + e.getMessage());
        }
    }

    /** As people speak of it, without its folders. */
    String name() {
        return ours ? name : String.valueOf(path.getFileName());
    }

    Path path() {
        return path;
    }

    /** Its text, where it is one in UTF-8 and no larger than a chronology in the notation may be. */
    Optional<String> text() {
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new InputRefused(name + " could not be read: " + e.getMessage());
        }
    }

    /** Whether it is written in the notation of docs/chronology-notation.md. */
    boolean isNotation() {
        return text().filter(text -> NOTATION.matcher(text).find()).isPresent();
    }

    /** What it holds, where it is in the notation. */
    Notation.Read notation() {
        var read = Notation.read(text().orElse(""));
        if (read.children().isEmpty())
            throw new InputRefused("No line of " + name
                    + " names a child, so nothing in it could be read. A chronology begins with a line like:\n"
                    + "  child ada | Ada Name | born 2020-03-09 | girl | known 2025-01-31\nThe notation is on one page: docs/chronology-notation.md");
        return read;
    }

    @Override
    public void close() {
        try {
            if (ours)
                Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new InputRefused("A copy of the standard input could not be deleted: " + path);
        }
    }
}
