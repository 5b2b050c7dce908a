package org.secondquestion.web.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.secondquestion.access.Access;
import org.secondquestion.access.Account;
import org.secondquestion.access.Basis;
import org.secondquestion.access.Day;
import org.secondquestion.access.OpenChild;
import org.secondquestion.journal.Children;
import org.secondquestion.web.page.Ages;
import org.secondquestion.web.page.Dates;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** The children whose records are open to somebody: where the day's work begins. */
@Controller
public class MyChildren {

    private final Access access;
    private final Children children;
    private final Day day;

    MyChildren(Access access, Children children, Day day) {
        this.access = access;
        this.children = children;
        this.day = day;
    }

    /** A child in the list, and why the record is open. */
    public record Line(String reference, String name, String age, String why) {
    }

    /** The person's own children, those of people they supervise, and those opened in an emergency. */
    public record Shown(List<Line> own, List<Line> supervised, List<Line> emergencies) implements Page {

        public Shown {
            own = List.copyOf(own);
            supervised = List.copyOf(supervised);
            emergencies = List.copyOf(emergencies);
        }

        public boolean nobody() {
            return own.isEmpty() && supervised.isEmpty() && emergencies.isEmpty();
        }
    }

    @GetMapping("/children")
    Reply page(Account account) {
        var why = access.children(account).stream().collect(Collectors.toMap(OpenChild::child, OpenChild::basis));
        var own = new ArrayList<Line>();
        var supervised = new ArrayList<Line>();
        var emergencies = new ArrayList<Line>();
        for (var known : children.all(why.keySet())) {
            var basis = Objects.requireNonNull(why.get(known.id()));
            var list = switch (basis) {
                case Basis.Involved involved -> own;
                case Basis.TeamInvolved involved -> own;
                case Basis.Supervises supervises -> supervised;
                case Basis.Emergency emergency -> emergencies;
            };
            list.add(new Line(known.reference(), known.child().name(), Ages.of(known.child(), day.today()), words(basis)));
        }
        return new Shown(own, supervised, emergencies);
    }

    private static String words(Basis basis) {
        return switch (basis) {
            case Basis.Involved involved -> involved.role();
            case Basis.TeamInvolved involved -> involved.role() + " (your team)";
            case Basis.Supervises supervises -> supervises.practitioner() + ", " + supervises.role();
            case Basis.Emergency emergency -> "Closes on " + Dates.moment(emergency.until());
        };
    }
}
