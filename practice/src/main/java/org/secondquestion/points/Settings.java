package org.secondquestion.points;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;

/** The numbers and lengths of time with which one practice point works: the page's own, or those a partnership chose. */
public final class Settings {

    private final List<Parameter> parameters;
    // read once, for every question asks for them
    private final Map<String, Span> spans = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    public Settings(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
        for (var parameter : parameters)
            if (parameter.isCount())
                counts.put(parameter.name(), Integer.valueOf(parameter.value()));
            else
                spans.put(parameter.name(), Span.parse(parameter.value()));
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    public Span span(String name) {
        return Optional.ofNullable(spans.get(name)).orElseThrow(() -> notCalled(name));
    }

    public int count(String name) {
        return Optional.ofNullable(counts.get(name)).orElseThrow(() -> notCalled(name));
    }

    public Optional<Parameter> find(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    public Parameter get(String name) {
        return find(name).orElseThrow(() -> notCalled(name));
    }

    /** The same settings with one value of a partnership's own. */
    public Settings with(Choice choice) {
        var chosen = get(choice.setting()).with(choice);
        return new Settings(Rows.each(parameters, p -> p.name().equals(choice.setting()) ? chosen : p));
    }

    /** What the partnership has chosen otherwise than the page. */
    public List<Parameter> chosen() {
        return Rows.where(parameters, parameter -> parameter.choice().isPresent());
    }

    private static IllegalArgumentException notCalled(String name) {
        return new IllegalArgumentException("No parameter is called '" + name + "'");
    }
}
