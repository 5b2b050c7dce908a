package org.secondquestion.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.secondquestion.library.Place;
import org.secondquestion.library.Resource;
import org.secondquestion.points.PracticePoints;

/** The partnership's library as everybody reads it: the points in force beside the learning document that was confirmed last. */
@Service
public class Library {

    private final Documents documents;
    private final Matches matches;
    private final Search search;

    Library(Documents documents, Matches matches, Search search) {
        this.documents = documents;
        this.matches = matches;
        this.search = search;
    }

    /** What was found, and whether every word that was typed is in it or only some are. */
    public record Answer(List<Found> found, boolean everyWord) {

        public Answer {
            found = List.copyOf(found);
        }
    }

    public Optional<LearningDocument> inForce() {
        return documents.inForce();
    }

    /** Where a point stands in the document in force; empty where no document is confirmed. */
    public Optional<PointMatch> standing(String point) {
        return inForce().flatMap(document -> Optional.ofNullable(matches.of(document).get(point)));
    }

    /** The ids of the points in force that ask each printed point; a place that is not there is asked by none. */
    public Map<Place, List<String>> asking() {
        return inForce().stream().flatMap(document -> matches.of(document).values().stream())
                .filter(match -> match.place().isPresent()).sorted(Comparator.comparing(PointMatch::point))
                .collect(Collectors.groupingBy(match -> match.place().orElseThrow(),
                        Collectors.mapping(PointMatch::point, Collectors.toList())));
    }

    /** Looks through points in force, printed points and resources; where no text has every word, for those with some. */
    public Answer search(String words) {
        var texts = texts();
        var every = search.all(texts, words);
        if (!every.isEmpty() || words.isBlank()) {
            return new Answer(every, true);
        }
        var any = Arrays.stream(words.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" or "));
        return new Answer(search.all(texts, any), false);
    }

    private List<Searched> texts() {
        var texts = new ArrayList<Searched>();
        PracticePoints.inForce().all().stream().map(point -> point.page())
                .forEach(page -> texts.add(new Searched(Searched.Kind.IN_FORCE, page.id(), page.theme().id(), page.question(),
                        String.join(" ", page.title() + ".", page.statement(), page.why(), page.raisedBy()))));
        inForce().stream().flatMap(document -> document.learning().themes().stream()).forEach(theme -> {
            theme.points().forEach(point -> texts.add(new Searched(Searched.Kind.PRINTED, point.place().toString(), theme.id(),
                    theme.heading(), point.whole())));
            theme.resources().forEach(resource -> texts
                    .add(new Searched(Searched.Kind.RESOURCE, theme.id(), theme.id(), resource.title(), about(resource))));
        });
        return texts;
    }

    private static String about(Resource resource) {
        return String.join(" ", resource.publisher().orElse(""), resource.published().orElse(""), resource.note().orElse(""))
                .strip();
    }
}
