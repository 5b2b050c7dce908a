package org.secondquestion.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a text file writes its letters: by its first bytes, else UTF-8 where all of it can be, else as Windows writes in Britain. */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 65_536;
    /** In a text at most one byte of so many is a control sign: more of them are a picture or a program. */
    private static final int FEW = 100;

    private Encoding() {
    }

    static Charset of(Path file) throws IOException, TableRefused {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (begins(start, 0xFF, 0xFE))
            return StandardCharsets.UTF_16LE;
        if (begins(start, 0xFE, 0xFF))
            return StandardCharsets.UTF_16BE;
        if (isNotText(start))
            throw new TableRefused("This file is not a text, a table or a document that can be read. "
                    + "Save the chronology as .csv (UTF-8), .xlsx, .docx or .pdf and try again.");
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length >= 2 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    private static boolean isNotText(byte[] start) {
        int control = 0;
        for (byte sign : start)
            control += sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f' ? 1 : 0;
        return control > start.length / FEW + 3;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(LOOKED_AT);
        var letters = CharBuffer.allocate(LOOKED_AT);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, letters.clear(), end);
                if (result.isError())
                    return false;
                bytes.compact();
            }
        }
        return true;
    }
}
