package org.secondquestion.web;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.secondquestion.access.Account;
import org.secondquestion.web.page.Frames;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Place;
import org.secondquestion.web.page.Reply;

/** Where somebody is led who has just signed in: the first place that is theirs. */
@Controller
public class Start {

    private final List<Place> places;

    Start(List<Place> places) {
        this.places = places.stream().sorted(Comparator.comparingInt(Place::order)).toList();
    }

    /** For somebody who has no place yet. */
    public record Shown(Account account) implements Page {
    }

    @GetMapping("/")
    Reply lead(Account account, HttpServletRequest request) {
        return places.stream().filter(place -> place.open().test(account)).findFirst()
                .map(place -> (Reply) new GoTo(place.path(), Frames.notice(request)))
                .orElseGet(() -> new Shown(account));
    }
}
