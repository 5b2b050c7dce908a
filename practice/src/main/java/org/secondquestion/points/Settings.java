package org.secondquestion.points;

import java.util.List;

import org.secondquestion.record.Span;

/** The numbers and lengths of time with which one practice point works: the page's own, or those a partnership chose. */
public record Settings(List<Parameter> parameters) {

    public Settings {
        parameters = List.copyOf(parameters);
    }

    public Span span(String name) {
        return Span.parse(get(name).value());
    }

    public int count(String name) {
        return Integer.parseInt(get(name).value());
    }

    public Parameter get(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No parameter is called '" + name + "'"));
    }

    /** The same settings with one value of a partnership's own. */
    public Settings with(String name, String value) {
        var chosen = get(name).with(value);
        return new Settings(parameters.stream().map(p -> p.name().equals(name) ? chosen : p).toList());
    }
}
