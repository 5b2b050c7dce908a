package org.secondquestion.cli;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.secondquestion.points.Card;
import org.secondquestion.points.Question;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;

/** Open questions as JSON: an object for one child, a list of them for several. */
final class AskJson {

    static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private record Child(String child, String on, List<One> questions, List<Refused> refused) {
    }

    private record One(String point, String moment, String bundle, String foldedInto, String opened, String due,
            List<String> because, List<String> suggested, String question,
            String found, String answeredBy) {
    }

    private record Refused(int line, String read, String wrong, String expected) {
    }

    private AskJson() {
    }

    static String of(List<AskedOf> asked) {
        var children = asked.stream().map(AskJson::child).toList();
        return MAPPER.writeValueAsString(children.size() == 1 ? children.getFirst() : children);
    }

    private static Child child(AskedOf asked) {
        return new Child(asked.child().id(), asked.on().toString(),
                Card.of(asked.questions()).stream().flatMap(card -> card.parts().stream()).flatMap(part -> part(asked, part))
                        .toList(),
                asked.refused().stream().map(r -> new Refused(r.line(), r.read(), r.wrong(), r.expected())).toList());
    }

    private static Stream<One> part(AskedOf asked, Card.Part<Question> part) {
        return Stream.concat(Stream.of(one(asked, part.question(), "")),
                part.folded().stream().map(folded -> one(asked, folded, part.question().pointId())));
    }

    private static One one(AskedOf asked, Question question, String foldedInto) {
        return new One(question.point().id(), question.moment().name(), Kinds.words(question.point().page().bundle()), foldedInto,
                question.since().toString(), question.due().toString(),
                question.because().stream().map(Entry::id).toList(), asked.suggested(question),
                question.point().page().question(), question.found(),
                question.point().page().answeredBy());
    }
}
