package org.secondquestion.web.administration;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.Agencies;
import org.secondquestion.access.Workplace;
import org.secondquestion.record.Service;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.ServiceWords;
import org.secondquestion.web.page.Typed;

/** The agencies of the partnership, and adding one. */
@Controller
public class AgencyList {

    private final Agencies agencies;

    AgencyList(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The agencies, and the form for one more. */
    public record Shown(List<Workplace> agencies, Typed typed, Problems problems) implements Page {

        public List<Choice> services() {
            return Arrays.stream(Service.values()).map(service -> Choice.of(service.name(), ServiceWords.of(service))).toList();
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping("/administration/agencies")
    Reply page(Typed typed) {
        return new Shown(agencies.all(), typed, Problems.none());
    }

    @PostMapping("/administration/agencies")
    Reply add(Typed typed) {
        var service = Arrays.stream(Service.values()).filter(one -> one.name().equals(typed.get("service"))).findFirst();
        var name = typed.get("name");
        var problems = Problems.none().and(service.isEmpty(), "service", "Choose the kind of service")
                .and(name.isEmpty(), "name", "Type the name of the agency or team")
                .and(name.contains(",") || name.contains("|"), "name",
                        "Leave out commas and upright bars: chronologies use them between fields");
        if (problems.any()) {
            return new Shown(agencies.all(), typed, problems);
        }
        var added = agencies.add(service.orElseThrow(), name, typed.get("area"));
        return new GoTo("/administration/agencies", added.name() + " is in the list.");
    }
}
