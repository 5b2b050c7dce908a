package org.secondquestion.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** A spreadsheet: the sheet that is named, else the first that holds rows. Formulas are not worked out; what they gave last is read. */
final class Xlsx implements Table {

    private final Path file;
    private final String sheet;

    Xlsx(Path file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    @Override
    public String form() {
        return "spreadsheet";
    }

    List<String> sheets() throws TableRefused {
        var names = new ArrayList<String>();
        open((name, in, size, formats, strings) -> {
            names.add(name);
            return true;
        });
        return names;
    }

    @Override
    public void read(Rows rows) throws TableRefused {
        var found = new AtomicBoolean();
        var names = new ArrayList<String>();
        open((name, in, size, formats, strings) -> {
            names.add(name);
            if (!sheet.isEmpty() && !sheet.equalsIgnoreCase(name))
                return true;
            return !new XlsxSheet(formats, strings, in, size).read((row, share) -> {
                found.set(true);
                return FromTheTaker.guarded(() -> rows.take(row, share));
            });
        });
        if (!found.get())
            throw new TableRefused(sheet.isEmpty()
                    ? "This spreadsheet holds no rows. Choose the file with the chronology and try again."
                    : "This spreadsheet has no sheet '" + sheet + "' with rows. Its sheets are " + String.join(", ", names)
                            + ".");
    }

    /** Does something with a sheet; false ends it there. */
    @FunctionalInterface
    private interface Sheet {
        boolean next(String name, InputStream in, long size, CellFormats formats, SharedWords strings)
                throws IOException, XMLStreamException, TableRefused;
    }

    private void open(Sheet each) throws TableRefused {
        try (var packed = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(packed);
            var formats = CellFormats.of(reader);
            SharedWords strings;
            try (InputStream in = reader.getSharedStringsData()) {
                strings = SharedWords.of(in);
            }
            var sheets = reader.getSheetIterator();
            boolean more = true;
            while (more && sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    more = each.next(sheets.getSheetName(), in, sheets.getSheetPart().getSize(), formats, strings);
                }
            }
        } catch (IOException | XMLStreamException | OpenXML4JException | RuntimeException | StackOverflowError damaged) {
            // POI answers a damaged part with whichever exception it meets first; to the user all are one.
            if (damaged instanceof FromTheTaker taker)
                throw taker.inner();
            throw PackedTable.damaged(damaged);
        }
    }
}
