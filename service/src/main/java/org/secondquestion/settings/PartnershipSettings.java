package org.secondquestion.settings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.points.Choice;
import org.secondquestion.points.LocalSettings;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.WordLists;
import org.secondquestion.words.WordGuidance;

/** The practice points and the lists of words as the partnership has settled them, and every change of it on the partnership's journal. */
@Service
public class PartnershipSettings {

    private static final String BY_FILE = "The partnership's file, at a start";

    /** What holds, and the points and the lists of words with it. */
    private record Held(LocalSettings local, PracticePoints points, WordGuidance words) {

        static Held of(LocalSettings local) {
            return new Held(local, PracticePoints.inForce().with(local), WordLists.weighed(local));
        }
    }

    private final PartnershipJournal journal;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private volatile Held held;

    public PartnershipSettings(JdbcClient sql, Clock clock, TransactionTemplate transaction,
            ApplicationEventPublisher publisher) {
        this.journal = new PartnershipJournal(sql);
        this.clock = clock;
        this.transaction = transaction;
        this.publisher = publisher;
        this.held = Held.of(fold());
    }

    /** The points that are asked. */
    public PracticePoints points() {
        return held.points();
    }

    /** The words that want a second look, by the lists that are weighed. */
    public WordGuidance words() {
        return held.words();
    }

    /** What is settled otherwise than on the points' pages. */
    public LocalSettings local() {
        return held.local();
    }

    /** Every change, the latest first. */
    public List<Change> changes() {
        return journal.all().reversed();
    }

    /** Settles something; a sentence where it cannot be settled so. */
    public Optional<String> settle(Choice choice, UUID account, String name) {
        var refusal = LocalSettings.refusal(choice);
        if (refusal.isEmpty())
            change(List.of(choice), Optional.of(account), name);
        return refusal;
    }

    /**
     * Takes what is new in the partnership's file since it was read last. What people have settled since then stays; a line
     * taken out goes back to the page where it still holds.
     */
    void take(String text, LocalSettings file) {
        if (text.equals(journal.lastFile()))
            return;
        var before = LocalSettings.read(journal.lastFile()).settings();
        var changed = file.choices().stream().filter(choice -> !before.choices().contains(choice));
        var gone = before.choices().stream().filter(local().choices()::contains)
                .filter(choice -> file.choices().stream().noneMatch(choice::replaces))
                .map(choice -> new Choice(choice.area(), choice.point(), choice.setting(), Choice.AS_ON_THE_PAGE,
                        "It stands in the partnership's file no more"));
        transaction.executeWithoutResult(status -> {
            change(java.util.stream.Stream.concat(changed, gone).toList(), Optional.empty(), BY_FILE);
            journal.keepFile(text, clock.instant());
        });
    }

    private void change(List<Choice> choices, Optional<UUID> account, String name) {
        if (choices.isEmpty())
            return;
        transaction.executeWithoutResult(status -> {
            journal.hold();
            var now = fold();
            for (var choice : choices) {
                journal.add(new Change(clock.instant(), choice, valueOf(choice, now), name), account);
                now = now.with(choice);
            }
            // which words are weighed changes nothing that is asked
            if (choices.stream().anyMatch(choice -> WordLists.about(choice).isEmpty()))
                publisher.publishEvent(new SettingsChanged());
        });
        held = Held.of(fold());
    }

    /** What held for a setting in an area until now. */
    private static String valueOf(Choice choice, LocalSettings now) {
        return now.find(choice.area(), choice.point(), choice.setting()).map(Choice::value)
                .orElseGet(() -> WordLists.about(choice).isPresent()
                        ? WordLists.usual(choice)
                        : onPage(choice));
    }

    private static String onPage(Choice choice) {
        return choice.setting().equals(Choice.ASKED)
                ? "yes"
                : PracticePoints.inForce().find(choice.point()).map(PracticePoint::settings)
                        .flatMap(settings -> settings.find(choice.setting())).map(parameter -> parameter.onPage())
                        .orElse("");
    }

    private LocalSettings fold() {
        var local = LocalSettings.NONE;
        for (var change : journal.all())
            if (LocalSettings.refusal(change.choice()).isEmpty())
                local = local.with(change.choice());
        return local;
    }
}
