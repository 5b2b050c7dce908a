package org.secondquestion.web.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.access.Agencies;
import org.secondquestion.access.Workplace;
import org.secondquestion.points.LocalSettings;
import org.secondquestion.points.Parameter;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** What the partnership settles for itself about one practice point: a number within its range, or that it is not asked. */
@Controller
public class SettlePoint {

    private static final String PATH = "/library/points/{id}/settle";

    private final PartnershipSettings settings;
    private final Agencies agencies;

    SettlePoint(PartnershipSettings settings, Agencies agencies) {
        this.settings = settings;
        this.agencies = agencies;
    }

    /** The form, with what is settled about the point so far. */
    public record Shown(PracticePoint point, LocalSettings local, List<String> areas, List<SettingsPage.Changed> history,
            Typed typed, Problems problems) implements Page {

        /** Its numbers, and whether it is asked at all. */
        public List<Choice> choices() {
            var choices = new ArrayList<Choice>();
            for (var parameter : point.settings().parameters())
                choices.add(Choice.of(parameter.name(), PointPage.Shown.name(parameter))
                        .hint("The page says " + Parameter.inWords(parameter.onPage()) + ". It may be "
                                + Parameter.inWords(parameter.least()) + " to " + Parameter.inWords(parameter.most()) + "."
                                + settled(parameter.name())));
            choices.add(Choice.of(org.secondquestion.points.Choice.ASKED, "Whether it is asked at all")
                    .hint("Yes or no." + settled(org.secondquestion.points.Choice.ASKED)));
            return choices;
        }

        /** What is settled about it now, and where: " Settled now: 2 for the whole partnership." */
        private String settled(String setting) {
            var now = local.choices().stream()
                    .filter(choice -> choice.point().equals(point.id()) && choice.setting().equals(setting))
                    .map(choice -> SettingsPage.Settled.words(choice.value()) + " for "
                            + (choice.everywhere() ? "the whole partnership" : choice.area()))
                    .collect(Collectors.joining(", "));
            return now.isEmpty() ? "" : " Settled now: " + now + ".";
        }

        public List<Choice> whereItHolds() {
            var choices = new ArrayList<Choice>();
            choices.add(Choice.of(org.secondquestion.points.Choice.WHOLE_PARTNERSHIP, "The whole partnership"));
            areas.forEach(area -> choices.add(Choice.of(area, area)));
            return choices;
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String id, Account account, Typed typed, @RequestParam(defaultValue = "") String setting,
            @RequestParam(defaultValue = "") String area) {
        Keeper.only(account);
        var begun = typed.fields().isEmpty()
                ? new Typed(Map.of("setting", List.of(setting), "area", List.of(area)))
                : typed;
        return shown(point(id), begun, Problems.none());
    }

    @PostMapping(PATH)
    Reply settle(@PathVariable String id, Account account, Typed typed) {
        var officer = Keeper.only(account);
        var point = point(id);
        boolean back = typed.get("value").isEmpty();
        var choice = new org.secondquestion.points.Choice(typed.get("area"), point.id(), typed.get("setting"),
                back ? org.secondquestion.points.Choice.AS_ON_THE_PAGE : asInTheFile(typed.get("value")), typed.get("reason"));
        boolean nothingToTakeBack = back && settings.local().choices().stream().noneMatch(choice::replaces);
        var problems = Problems.none().and(choice.setting().isEmpty(), "setting", "Choose what you settle")
                .and(nothingToTakeBack, "value", "Say what it is to be. Nothing is settled here that could go back to the page")
                .and(choice.area().isEmpty(), "area", "Choose where it holds")
                .and(choice.reason().isEmpty(), "reason", "Say why: a choice without a reason cannot be understood next year");
        if (problems.any())
            return shown(point, typed, problems);
        return settings.settle(choice, officer.account(), officer.name())
                .<Reply>map(refusal -> shown(point, typed, Problems.of("value", refusal)))
                .orElseGet(() -> new GoTo("/library/settings", "Settled. Every child is asked about anew, in the background."));
    }

    private Shown shown(PracticePoint point, Typed typed, Problems problems) {
        return new Shown(point, settings.local(), areas(),
                settings.changes().stream().filter(change -> change.choice().point().equals(point.id()))
                        .map(SettingsPage.Changed::of).toList(),
                typed, problems);
    }

    /** "2 working days" as "2 WD", "the same day" as "0 days", "Yes" as "yes": as people type what they have read. */
    private static String asInTheFile(String value) {
        return value.toLowerCase(Locale.UK).replaceAll("\\b(working days?|wd)\\b", "WD").replaceAll("^the same day$", "0 days");
    }

    private List<String> areas() {
        return agencies.all().stream().map(Workplace::area).filter(area -> !area.isBlank()).distinct().sorted().toList();
    }

    private static PracticePoint point(String id) {
        return Optional.of(id).flatMap(PracticePoints.inForce()::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
