package org.secondquestion.web.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.secondquestion.access.Access;
import org.secondquestion.access.Account;
import org.secondquestion.access.Basis;
import org.secondquestion.access.Day;
import org.secondquestion.access.OpenChild;
import org.secondquestion.asking.Asking;
import org.secondquestion.casework.Drafts;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.points.Moment;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.web.page.Ages;
import org.secondquestion.web.page.Dates;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** The children whose records are open to somebody: where the day's work begins. */
@Controller
public class MyChildren {

    private final Access access;
    private final Children children;
    private final Asking asking;
    private final Drafts drafts;
    private final Day day;

    MyChildren(Access access, Children children, Asking asking, Drafts drafts, Day day) {
        this.access = access;
        this.children = children;
        this.asking = asking;
        this.drafts = drafts;
        this.day = day;
    }

    /** A child in the list, why the record is open, and what nobody has asked yet. */
    public record Line(String reference, String name, String age, String why, int open, int now) {

        public String questions() {
            return open == 0 ? "none" : now == 0 ? open + "" : open + ", " + now + " today";
        }
    }

    /** Something that was typed and is not recorded yet. */
    public record Unfinished(String path, String words, String saved) {
    }

    /** The person's own children, those of people they supervise, and those opened in an emergency. */
    public record Shown(List<Line> own, List<Line> supervised, List<Line> emergencies, List<Unfinished> drafts) implements Page {

        public Shown {
            own = List.copyOf(own);
            supervised = List.copyOf(supervised);
            emergencies = List.copyOf(emergencies);
            drafts = List.copyOf(drafts);
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
            var questions = asking.open(known.id()).stream().filter(question -> question.moment() != Moment.RECORDING).toList();
            list.add(new Line(known.reference(), known.child().name(), Ages.of(known.child(), day.today()), words(basis),
                    questions.size(),
                    (int) questions.stream().filter(question -> question.moment() == Moment.NOW).count()));
        }
        return new Shown(own, supervised, emergencies, drafts(account, why.keySet()));
    }

    /** Drafts for children whose records are still open to the person, the latest first. */
    private List<Unfinished> drafts(Account account, Set<UUID> open) {
        var names = children.all(open).stream().collect(Collectors.toMap(KnownChild::id, known -> known));
        return drafts.of(account.id()).stream().filter(draft -> names.containsKey(draft.child())).map(draft -> {
            var known = Objects.requireNonNull(names.get(draft.child()));
            var kind = draft.fields().getOrDefault("kind", List.of("")).getFirst();
            return new Unfinished("/children/" + known.reference() + "/record/" + kind + "?draft=" + draft.id(),
                    Kinds.find(kind).map(Kind::words).orElse("Entry") + " for " + known.child().name(),
                    Dates.moment(draft.saved()));
        }).toList();
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
