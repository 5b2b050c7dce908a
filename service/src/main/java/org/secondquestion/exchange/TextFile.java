package org.secondquestion.exchange;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of letters, read from its beginning, that knows how much of it has been read. */
final class TextFile implements AutoCloseable {

    private final long size;
    private final Reader letters;
    private long read;

    TextFile(Path file, Charset charset) throws IOException {
        this.size = Math.max(1, Files.size(file));
        var bytes = new FilterInputStream(Files.newInputStream(file)) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                read += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int some = super.read(into, from, length);
                read += Math.max(some, 0);
                return some;
            }
        };
        var plain = new PushbackReader(new InputStreamReader(new BufferedInputStream(bytes), charset));
        int first = plain.read();
        if (first >= 0 && first != '\ufeff')
            plain.unread(first);
        this.letters = plain;
    }

    Reader letters() {
        return letters;
    }

    double share() {
        return Math.min(1, (double) read / size);
    }

    static String beginning(Path file, Charset charset, int most) throws IOException {
        try (var text = new TextFile(file, charset)) {
            var start = new StringBuilder();
            var piece = new char[8192];
            for (int some = text.letters.read(piece); some >= 0 && start.length() < most; some = text.letters.read(piece))
                start.append(piece, 0, some);
            return start.toString();
        }
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}
