package org.secondquestion.exchange;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;

/** Which numbers of a spreadsheet are days: those in a cell that shows a date, and no others. */
record CellFormats(BitSet dates, boolean from1904) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static CellFormats of(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        return new CellFormats(datesOf(reader.getStylesTable()), countsFrom1904(reader));
    }

    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (var in = reader.getWorkbookData()) {
            var at = SafeXml.read(in);
            while (at.hasNext())
                if (at.next() == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("workbookPr"))
                    return SafeXml.attribute(at, "date1904").matches("1|true|on");
        }
        return false;
    }

    /** A number as text: a day or time where its cell shows one, else the number as a person would write it. */
    String text(String number, String style) {
        if (number.isEmpty())
            return "";
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException noNumber) {
            return number;
        }
        return isDate(style) && DateUtil.isValidExcelDate(value) ? date(value) : NumberToTextConverter.toText(value);
    }

    private static BitSet datesOf(StylesTable styles) {
        var dates = new BitSet();
        for (int at = 0; at < styles.getNumCellStyles(); at++) {
            var format = styles.getStyleAt(at);
            if (format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString()))
                dates.set(at);
        }
        return dates;
    }

    private boolean isDate(String style) {
        int at = SharedWords.number(style);
        return at >= 0 && dates.get(at);
    }

    private String date(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        if (moment == null)
            return NumberToTextConverter.toText(value);
        if (value < 1)
            return TIME.format(moment);
        return (value == Math.floor(value) ? DAY : MOMENT).format(moment);
    }
}
