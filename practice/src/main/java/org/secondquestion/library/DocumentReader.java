package org.secondquestion.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.library.Reading.Refused;

/** Reads a partnership's learning document, as text, Word or PDF, and refuses what it can't read safely with a sentence. */
public final class DocumentReader {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final String FORMS = "The library reads a Word document (.docx), a PDF or a plain text file.";

    private DocumentReader() {
    }

    /** Reads the file by what it holds, whatever its name says. */
    public static Reading read(byte[] file) {
        if (file.length == 0) {
            return new Refused("This file is empty. Choose the learning document and try again.");
        }
        if (file.length > LARGEST) {
            return new Refused("This file is larger than 20 MB. Save the document without pictures and try again.");
        }
        if (startsWith(file, "PK")) {
            return WordForm.read(file);
        }
        if (find(file, "%PDF-", 1024)) {
            return PdfForm.read(file);
        }
        if (startsWith(file, "\u00d0\u00cf\u0011\u00e0")) {
            return new Refused(
                    "This is an older Word file, or one locked with a password. Save it as .docx without a password and try again.");
        }
        if (startsWith(file, "{\\rtf") || find(file, "<html", 1024) || find(file, "<!DOCTYPE", 1024)) {
            return new Refused("This is a rich text file or a web page. " + FORMS);
        }
        return readText(file);
    }

    private static Reading readText(byte[] file) {
        List<Doubt> doubts = new ArrayList<>();
        String text;
        if (startsWith(file, "\u00ff\u00fe") || startsWith(file, "\u00fe\u00ff")) {
            text = new String(file, StandardCharsets.UTF_16);
        } else {
            try {
                text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            } catch (CharacterCodingException notUtf8) {
                text = new String(file, Charset.forName("windows-1252"));
                doubts.add(Doubt.of(Doubt.About.ENCODING, "the whole file", "", "not UTF-8, so read as windows-1252",
                        "another encoding: save it as UTF-8"));
            }
        }
        if (text.isBlank()) {
            return new Refused("This file holds no words. Choose the learning document and try again.");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
            return new Refused("This file is not a document with text. " + FORMS);
        }
        return Interpreter.read(TextForm.read(text.startsWith("\ufeff") ? text.substring(1) : text, doubts));
    }

    private static boolean startsWith(byte[] file, String letters) {
        return find(file, letters, letters.length());
    }

    private static boolean find(byte[] file, String letters, int within) {
        return new String(file, 0, Math.min(within, file.length), StandardCharsets.ISO_8859_1).contains(letters);
    }
}
