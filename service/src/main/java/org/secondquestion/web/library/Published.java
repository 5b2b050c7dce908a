package org.secondquestion.web.library;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.secondquestion.library.Resource;

/** Resources as a reader meets them: the area's own before the country's, with who published them and when. */
public record Published(String heading, List<Resource> resources) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** The resources under their headings; a heading with nothing under it is left out. */
    public static List<Published> of(List<Resource> resources) {
        return List.of(Resource.Scope.values()).stream()
                .map(scope -> new Published(heading(scope), resources.stream().filter(one -> one.scope() == scope).toList()))
                .filter(shelf -> !shelf.resources().isEmpty()).toList();
    }

    private static String heading(Resource.Scope scope) {
        return switch (scope) {
            case LOCAL -> "Local";
            case NATIONAL -> "National";
            case NOT_SAID -> "Local or national is not said";
        };
    }

    /** Publisher, date and note in one line; empty where the document gives none. */
    public static String by(Resource resource) {
        return List.of(resource.publisher().orElse(""), resource.published().map(Published::when).orElse(""),
                resource.note().orElse("")).stream().filter(part -> !part.isEmpty()).reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String when(String published) {
        return published.length() == 4 ? published : MONTH.format(YearMonth.parse(published));
    }
}
