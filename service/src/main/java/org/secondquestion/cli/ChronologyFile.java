package org.secondquestion.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.secondquestion.record.Notation;

/** A chronology on disk, or on the standard input where the name is a dash. */
final class ChronologyFile {

    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private ChronologyFile() {
    }

    static Notation.Read read(String name) {
        var read = Notation.read(text(name));
        if (read.children().isEmpty())
            throw new InputRefused("No line of " + name
                    + " names a child, so nothing in it could be read. A chronology begins with a line like:\n"
                    + "  child ada | Ada Name | born 2020-03-09 | girl | known 2025-01-31\nThe notation is on one page: docs/chronology-notation.md");
        return read;
    }

    private static String text(String name) {
        try (var in = name.equals("-") ? System.in : open(name)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES)
                throw new InputRefused(name + " is larger than 32 MB. Split the chronology and ask of each part.");
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new InputRefused(name + " is not plain text in UTF-8. Save it as plain text (UTF-8) and ask again.");
        } catch (NoSuchFileException e) {
            throw new InputRefused("There is no file " + name + ".");
        } catch (IOException e) {
            throw new InputRefused(name + " could not be read: " + e.getMessage());
        }
    }

    private static InputStream open(String name) throws IOException {
        var path = Path.of(name);
        if (Files.isDirectory(path))
            throw new InputRefused(name + " is a folder. Name the file that holds the chronology.");
        return Files.newInputStream(path);
    }
}
