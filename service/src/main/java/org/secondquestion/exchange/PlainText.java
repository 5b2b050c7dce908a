package org.secondquestion.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** A text in which a line that begins with a date opens a row; what follows belongs to it until the next date. */
final class PlainText implements Table {

    private final Path file;
    private final Charset charset;

    PlainText(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    @Override
    public String form() {
        return "text file";
    }

    @Override
    public void read(Rows rows) throws TableRefused {
        try (var text = new TextFile(file, charset)) {
            var dated = new DatedLines(rows);
            var line = new StringBuilder();
            for (int sign = text.letters().read(); sign >= 0; sign = text.letters().read()) {
                boolean ends = sign == '\n' || sign == '\r' || sign == '\f';
                if (!ends && line.length() <= Limits.LONGEST_CELL)
                    line.append((char) sign);
                if (!ends)
                    continue;
                // a line that ends with both signs is one line
                boolean empty = sign == '\n' && dated.lastEndedByReturn() && line.isEmpty();
                dated.endedBy(sign == '\r');
                if (!empty && !dated.take(PlainWords.withoutSigns(line.toString()), text.share()))
                    return;
                line.setLength(0);
            }
            if (dated.take(PlainWords.withoutSigns(line.toString()), 1))
                dated.end();
        } catch (IOException lost) {
            throw new TableRefused("This file could not be read to its end. Choose it and try again.", lost);
        }
    }
}
