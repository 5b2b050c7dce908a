package org.secondquestion.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondquestion.web.component.Link;

/** What has to be put right on a form before it can be taken: a sentence a field, in the order of the page. */
public record Problems(Map<String, String> sentences) {

    public Problems {
        sentences = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    public static Problems none() {
        return new Problems(Map.of());
    }

    public static Problems of(String field, String sentence) {
        return new Problems(Map.of(field, sentence));
    }

    /** With one more; the first said about a field stands. */
    public Problems and(boolean wrong, String field, String sentence) {
        if (!wrong || sentences.containsKey(field)) {
            return this;
        }
        var more = new LinkedHashMap<>(sentences);
        more.put(field, sentence);
        return new Problems(more);
    }

    /** These and then others. */
    public Problems with(Problems others) {
        var all = this;
        for (var other : others.sentences.entrySet())
            all = all.and(true, other.getKey(), other.getValue());
        return all;
    }

    public boolean any() {
        return !sentences.isEmpty();
    }

    /** What is said at a field; empty where nothing is wrong there. */
    public String at(String field) {
        return sentences.getOrDefault(field, "");
    }

    public List<Link> links() {
        return sentences.entrySet().stream().map(problem -> new Link("#" + problem.getKey(), problem.getValue())).toList();
    }
}
