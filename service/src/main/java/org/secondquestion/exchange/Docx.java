package org.secondquestion.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/** A Word document: the rows of its tables, and where no table holds a date its lines as a text. */
final class Docx implements Table {

    private final Path file;

    Docx(Path file) {
        this.file = file;
    }

    @Override
    public String form() {
        return "Word document";
    }

    @Override
    public void read(Rows rows) throws TableRefused {
        boolean tables = holdsADatedTable();
        body((in, size) -> {
            var dated = new DatedLines(rows);
            var whole = tables
                    ? new DocxBody(in, size).read(rows, (line, share) -> true)
                    : new DocxBody(in, size).read((row, share) -> true, dated::take);
            if (whole && !tables)
                dated.end();
        });
    }

    private boolean holdsADatedTable() throws TableRefused {
        var found = new boolean[1];
        body((in, size) -> new DocxBody(in, size).read((row, share) -> {
            found[0] = row.cells().size() > 1 && row.cells().stream()
                    .anyMatch(cell -> cell.length() < 200 && BritishDate.lengthAtStart(cell.strip()).isPresent());
            return !found[0];
        }, (line, share) -> true));
        return found[0];
    }

    @FunctionalInterface
    private interface Body {
        void read(InputStream in, long size) throws IOException, XMLStreamException, TableRefused;
    }

    private void body(Body reading) throws TableRefused {
        try (var zip = new ZipFile(file.toFile())) {
            var part = zip.stream().filter(entry -> PackedTable.DOCUMENT.matcher(entry.getName()).matches()).findFirst()
                    .orElseThrow(() -> new IOException("no document in it"));
            try (InputStream in = zip.getInputStream(part)) {
                reading.read(in, part.getSize());
            }
        } catch (IOException | XMLStreamException damaged) {
            throw PackedTable.damaged(damaged);
        }
    }
}
