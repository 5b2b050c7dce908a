package org.secondquestion.web.page;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

/** What somebody typed into a form, kept as typed, so that nothing is lost when it can't be taken as it is. */
public record Typed(Map<String, List<String>> fields) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    public Typed {
        fields = Map.copyOf(fields);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** What came with a request; fields whose name begins with a low line are the form's own. */
    public static Typed of(HttpServletRequest request) {
        return new Typed(request.getParameterMap().entrySet().stream().filter(field -> !field.getKey().startsWith("_"))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }

    public String get(String field) {
        var values = all(field);
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** As typed, to the last space: for passwords. */
    public String exactly(String field) {
        var values = all(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Without what must not be kept or shown again. */
    public Typed withoutSecrets() {
        return new Typed(fields.entrySet().stream()
                .filter(field -> !field.getKey().toLowerCase(java.util.Locale.ROOT).contains("password"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
