package org.secondquestion.web.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.secondquestion.access.Account;
import org.secondquestion.casework.ReadANote.Told;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.About;
import org.secondquestion.record.Field;
import org.secondquestion.record.Filled;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Service;
import org.secondquestion.web.page.DayTyped;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Typed;

/** What was typed into the form of an entry, read into what is to be recorded, or into what has to be put right first. */
final class EntryForm {

    private final Kind kind;
    private final Typed typed;
    private final LocalDate today;
    private Problems problems = Problems.none();

    EntryForm(Kind kind, Typed typed, LocalDate today) {
        this.kind = kind;
        this.typed = typed;
        this.today = today;
    }

    Problems problems() {
        return problems;
    }

    /**
     * @param others
     *            brothers and sisters whose records are open to this person too; nobody else's can be written in
     */
    Optional<Recording> read(UUID form, UUID child, Map<UUID, String> others, Account account) {
        var happened = happened();
        var fact = Filled.of(kind, fields());
        if (fact instanceof Filled.Refused refused)
            refused.problems().forEach(
                    (field, sentence) -> problem(field.isEmpty() ? "narrative" : "f-" + field.replace(' ', '-'), sentence));
        var restriction = restriction();
        if (problems.any() || !(fact instanceof Filled.Made made) || happened.isEmpty())
            return Optional.empty();
        return Optional.of(new Recording(form, about(child, others), happened.get(), account.workplace().agency(),
                Optional.of(account.id()), account.name(),
                informant(), restriction, made.fact(), typed.get("narrative")));
    }

    /** What the form tells without its words. */
    Told told() {
        return new Told(kind, fields(), informant());
    }

    private Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var field : kind.fields())
            fields.put(field.name(),
                    field.type() == Field.Type.DAY
                            ? typed.all(FieldShown.id(field)).stream().map(this::iso).toList()
                            : typed.all(FieldShown.id(field)));
        return fields;
    }

    private String iso(String day) {
        return DayTyped.read(day, today).map(LocalDate::toString).orElse(day);
    }

    private Optional<Happened> happened() {
        var from = DayTyped.read(typed.get("happened"), today);
        var to = typed.get("until").isEmpty() ? from : DayTyped.read(typed.get("until"), today);
        if (from.isEmpty())
            problem("happened", "Say when it happened, like today, 9 March or 9/3/2026");
        else if (from.get().isAfter(today))
            problem("happened", "It happened today or earlier. What is planned is recorded as an arrangement or an action.");
        if (to.isEmpty())
            problem("until", "Give the last day, like 9 March or 9/3/2026, or leave it empty");
        else if (from.isPresent() && to.get().isBefore(from.get()))
            problem("until", "The last day is on or after the first");
        return problems.any()
                ? Optional.empty()
                : Optional.of(new Happened(from.orElseThrow(), to.orElseThrow(), !typed.get("roughly").isEmpty()));
    }

    private Informant informant() {
        try {
            return new Informant(
                    typed.get("informant").isEmpty()
                            ? Informant.Source.PRACTITIONER
                            : Kinds.constant(Informant.Source.class, typed.get("informant")),
                    typed.get("informant-name").replace("|", "/"));
        } catch (NotReadable e) {
            return Informant.PRACTITIONER;
        }
    }

    private Restriction restriction() {
        var to = new ArrayList<Service>();
        for (var service : Service.values())
            if (typed.all("only-for").contains(Kinds.words(service)))
                to.add(service);
        if (!to.isEmpty() && typed.get("only-reason").isEmpty())
            problem("only-reason", "Say why only they may read it");
        return to.isEmpty() || typed.get("only-reason").isEmpty()
                ? Restriction.NONE
                : new Restriction(to, typed.get("only-reason"));
    }

    private Map<UUID, About.Role> about(UUID child, Map<UUID, String> others) {
        var about = new LinkedHashMap<UUID, About.Role>();
        about.put(child, role("part"));
        others.keySet().stream().filter(other -> typed.all("also").contains(other.toString()))
                .forEach(other -> about.put(other, role("part-" + other)));
        return about;
    }

    private About.Role role(String field) {
        return Arrays.stream(About.Role.values()).filter(role -> Kinds.words(role).equals(typed.get(field))).findFirst()
                .orElse(About.Role.SUBJECT);
    }

    private void problem(String field, String sentence) {
        problems = problems.and(true, field, sentence);
    }
}
