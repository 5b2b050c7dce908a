package org.secondquestion.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headings that case systems and people give the columns of a chronology. */
final class Headings {

    /** What a heading tells, how surely, and what it tells where another column tells that more surely. */
    record Known(Role role, int rank, Role otherwise) {
    }

    private static final Map<String, Known> KNOWN = new HashMap<>();

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static {
        // the surer first: of "Event date" and "Date" the first is when it happened
        heads(Role.WHEN, Role.FURTHER, "date of event", "event date", "incident date", "date of incident", "date of contact",
                "contact date", "date occurred", "date happened", "when it happened", "occurred on", "start date", "date from",
                "from date",
                "date and time of event", "event date time", "date of significant event", "date time", "date and time", "date",
                "dates", "when", "day", "from", "start", "visit date");
        heads(Role.UNTIL, Role.FURTHER, "end date", "date to", "to date", "until", "until when", "date ended", "end");
        heads(Role.RECORDED, Role.FURTHER, "date recorded", "recorded date", "recorded on", "recorded", "date entered",
                "entered on",
                "created on", "date created", "created date", "created", "date of recording", "when it was recorded",
                "entry date",
                "date of entry", "date added");
        heads(Role.AGENCY, Role.FURTHER, "agency", "agency name", "organisation", "organization", "service", "recording agency",
                "agency organisation", "agency service", "team", "department", "provider", "setting");
        heads(Role.AGENCY, Role.TOLD_BY, "source agency", "source", "source of information", "information source",
                "source of info");
        heads(Role.AUTHOR, Role.FURTHER, "author", "recorded by", "who wrote it", "written by", "entered by", "created by",
                "worker",
                "worker name", "practitioner", "professional", "staff member", "allocated worker", "staff", "name of worker",
                "officer", "completed by", "social worker");
        heads(Role.TOLD_BY, Role.FURTHER, "told by", "reported by", "informant", "disclosed by", "said by", "whose word");
        heads(Role.CHILD, Role.FURTHER, "child", "childs name", "child name", "name of child", "subject", "young person",
                "subject name",
                "children", "client", "client name", "person", "service user", "name", "family member", "persons involved");
        heads(Role.WORDS, Role.FURTHER, "narrative", "details", "detail", "details of event", "event details", "what happened",
                "description", "description of event", "significant event", "significant events", "significant event details",
                "case note", "case notes", "note", "notes", "case note text", "content", "text", "summary", "summary of event",
                "event",
                "events", "incident", "information", "entry", "comments", "contact details and outcome", "details of contact");
        heads(Role.FURTHER, Role.FURTHER, "outcome", "action", "actions", "action taken", "actions taken", "response",
                "agency response", "impact", "impact on child", "analysis", "comment", "event type", "type", "type of event",
                "category", "contact type",
                "case note type", "time", "time of event", "subject heading", "title", "location", "voice of the child",
                "childs voice",
                "significance", "evidence", "reason", "decision", "follow up", "protective factors", "risk factors");
        heads(Role.NOTHING, Role.NOTHING, "id", "no", "number", "row", "row number", "ref", "reference", "entry number", "line",
                "record id",
                "why it was not read", "case note id", "event id", "person id", "case id", "nhs number", "mosaic id", "lcs id");
    }

    private Headings() {
    }

    private static void heads(Role role, Role otherwise, String... headings) {
        for (var heading : headings)
            KNOWN.putIfAbsent(heading, new Known(role, KNOWN.size(), otherwise));
    }

    static Optional<Known> known(String heading) {
        return heading.length() > 80 ? Optional.empty() : Optional.ofNullable(KNOWN.get(plain(heading)));
    }

    /** Lower case, letters and digits only, so that "Child's Name:" and "childs name" are one. */
    static String plain(String heading) {
        var plain = APOSTROPHE.matcher(IN_BRACKETS.matcher(heading).replaceAll(" ")).replaceAll("").toLowerCase(Locale.UK);
        return NO_LETTER.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether a row holds headings: two that are known at least, and no long text. */
    static boolean areIn(List<String> cells) {
        return cells.stream().noneMatch(cell -> cell.length() > 120)
                && cells.stream().filter(cell -> known(cell).isPresent()).map(Headings::plain).distinct().count() >= 2;
    }
}
