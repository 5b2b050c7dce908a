package org.secondquestion.points;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Upkeep.SettingAside;

/** A practice point in force: its page and its code, which bear one name. */
public record PracticePoint(Page page, Point code, Settings settings) {

    /** The point whose page stands beside its code under the same name. */
    static PracticePoint of(Point code) {
        var type = code.getClass();
        var file = type.getSimpleName() + ".md";
        try (var in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            var page = PageReader.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new PracticePoint(page, code, page.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String id() {
        return page.id();
    }

    /** The point as it is asked in an area: with the values chosen there, or not at all. */
    Optional<PracticePoint> in(String area, LocalSettings local) {
        if (local.find(area, id(), Choice.ASKED).filter(choice -> choice.value().equals("no")).isPresent())
            return Optional.empty();
        var own = settings;
        for (var parameter : settings.parameters()) {
            var choice = local.find(area, id(), parameter.name());
            if (choice.isPresent())
                own = own.with(choice.get());
        }
        return Optional.of(new PracticePoint(page, code, own));
    }

    /** Asks the point of a record. */
    public Asked ask(ChildRecord record) {
        var reading = record.afresh();
        var state = switch (code.ask(reading, settings)) {
            case Answer.NotRelevant none -> new Asked.NotRelevant();
            case Answer.Answered answered -> new Asked.Answered(answered.by());
            case Answer.Open open -> openOrAside(reading, question(reading, open));
        };
        return new Asked(this, state, reading.changesOn(), reading.kindsRead());
    }

    private Question question(ChildRecord record, Answer.Open open) {
        var since = open.since().orElseGet(() -> open.because().stream().map(Entry::recordedDay).max(Comparator.naturalOrder())
                .orElse(record.child().known()));
        LocalDate due = open.due().orElseGet(() -> settings.span(Page.WITHIN).after(since));
        return new Question(this, since, due, open.moment().orElse(page.moment()), open.because(), open.found());
    }

    private Asked.State openOrAside(ChildRecord record, Question question) {
        if (!record.any(SettingAside.class))
            return new Asked.Open(question);
        return record.latest(SettingAside.class, aside -> aside.point().equals(id()))
                .filter(aside -> !record.passed(aside.fact().until()))
                .filter(aside -> Rows.every(question.because(), entry -> aside.wasRecordedAfter(entry))).<Asked.State>map(
                        aside -> new Asked.Aside(question, aside))
                .orElseGet(() -> new Asked.Open(question));
    }

    @Override
    public String toString() {
        return id();
    }
}
