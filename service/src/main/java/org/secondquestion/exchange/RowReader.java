package org.secondquestion.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondquestion.record.Agency;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Service;

/** Reads one row by what its columns tell, or says why it can't be read. */
final class RowReader {

    private static final int LONGEST_SHOWN = 1000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_KEPT = 1000;

    private final Columns columns;
    private final LocalDate today;
    private final Map<Role, Integer> places = new EnumMap<>(Role.class);
    private final Map<String, Agency> agencies = new HashMap<>();
    private boolean monthMayStandFirst;

    RowReader(Columns columns, LocalDate today) {
        this.columns = columns;
        this.today = today;
        for (var role : Role.values())
            columns.where(role).ifPresent(at -> places.put(role, at));
    }

    boolean monthMayStandFirst() {
        return monthMayStandFirst;
    }

    ReadRow read(TableRow row) {
        if (row.hasACellTooLong())
            return refused(row, "A cell of this row holds more than " + Limits.LONGEST_CELL
                    + " characters. Part its text into several rows, or shorten it.");
        return switch (date(row, Role.WHEN)) {
            case BritishDate.Refused no -> refused(row, no);
            case BritishDate.Read when -> hasText(row, Role.UNTIL) ? until(row, when.happened()) : read(row, when.happened());
        };
    }

    private ReadRow until(TableRow row, Happened from) {
        return switch (date(row, Role.UNTIL)) {
            case BritishDate.Refused no -> refused(row, no);
            case BritishDate.Read last when last.happened().to().isBefore(from.from()) ->
                refused(row, "It ends on " + text(row, Role.UNTIL) + ", before it begins. Check both days.");
            case BritishDate.Read last -> read(row,
                    new Happened(from.from(), last.happened().to(), from.about() || last.happened().about()));
        };
    }

    private ReadRow read(TableRow row, Happened happened) {
        if (!hasText(row, Role.RECORDED))
            return read(row, happened, Optional.empty());
        return switch (date(row, Role.RECORDED)) {
            case BritishDate.Refused no -> refused(row, no);
            case BritishDate.Read written when written.happened().to().isBefore(happened.from()) ->
                refused(row, "It was recorded on " + text(row, Role.RECORDED) + ", before it happened. Check both days.");
            case BritishDate.Read written -> read(row, happened, Optional.of(moment(written)));
        };
    }

    private ReadRow read(TableRow row, Happened happened, Optional<Instant> recorded) {
        var toldBy = hasText(row, Role.TOLD_BY) ? Teller.read(text(row, Role.TOLD_BY)) : Optional.<Informant>empty();
        var words = words(row, toldBy);
        if (words.isEmpty())
            return refused(row, "This row says when, but not what happened. Write what happened.");
        if (words.length() > Limits.LONGEST_CELL)
            return refused(row,
                    "The cells of this row hold more than " + Limits.LONGEST_CELL + " characters together. Shorten them.");
        var author = name(row, Role.AUTHOR);
        var agency = agency(text(row, Role.AGENCY));
        if (agency.service() == Service.OTHER && agency.name().isEmpty())
            agency = AgencyNames.serviceBeside(author).map(Agency::of).orElse(agency);
        return new ImportedRow(row.number(), happened, recorded, agency, author, toldBy, name(row, Role.CHILD), words);
    }

    /** A chronology names few agencies, each many times. */
    private Agency agency(String name) {
        if (agencies.size() > MOST_KEPT)
            agencies.clear();
        return agencies.computeIfAbsent(name, AgencyNames::read);
    }

    private String words(TableRow row, Optional<Informant> toldBy) {
        var words = new ArrayList<String>();
        if (hasText(row, Role.WORDS))
            words.add(text(row, Role.WORDS));
        for (int at = 0; at < Math.max(columns.columns().size(), row.cells().size()); at++) {
            var column = at < columns.columns().size() ? columns.columns().get(at) : new Column("", Role.FURTHER);
            boolean kept = column.role() == Role.FURTHER || column.role() == Role.TOLD_BY && toldBy.isEmpty();
            var text = kept ? PlainWords.of(row.cell(at)) : "";
            if (!text.isEmpty())
                words.add(column.heading().isEmpty() ? text : column.heading() + ": " + text);
        }
        return String.join("\n\n", words);
    }

    /** Noon where only a day is given, as the notation has it. */
    private static Instant moment(BritishDate.Read written) {
        return written.happened().to().atTime(written.time().orElse(LocalTime.NOON)).atZone(Entry.ENGLAND).toInstant();
    }

    private BritishDate date(TableRow row, Role role) {
        return BritishDate.read(text(row, role), today);
    }

    private boolean hasText(TableRow row, Role role) {
        return !text(row, role).isEmpty();
    }

    private String text(TableRow row, Role role) {
        var column = places.get(role);
        return column == null ? "" : PlainWords.of(row.cell(column));
    }

    private String name(TableRow row, Role role) {
        var name = text(row, role).replace('|', '/').replaceAll("\\s+", " ");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
    }

    private RefusedRow refused(TableRow row, BritishDate.Refused no) {
        monthMayStandFirst |= no.monthStandsFirst();
        return refused(row, no.reason());
    }

    private static RefusedRow refused(TableRow row, String reason) {
        List<String> shown = row.cells().stream()
                .map(cell -> cell.length() > Limits.LONGEST_CELL ? cell.substring(0, LONGEST_SHOWN) + " \u2026" : cell).toList();
        return new RefusedRow(row.number(), shown, reason);
    }
}
