package org.secondquestion.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.secondquestion.record.NotReadable;
import org.secondquestion.words.WordList.Advice;

/** Reads a list of words. What cannot be read is refused with its place, and the rest is read. */
final class WordListFile {

    private static final Pattern LABELLED = Pattern
            .compile("(list|point|about|source|default|choice|why|instead|replace|unless|yes|no)\\s+(.*)");

    /** One block: what stands behind each label, and the lines that bear none. */
    private record Labelled(String place, List<String> plain, List<List<String>> labelled) {

        static Labelled of(Block block) {
            var plain = new ArrayList<String>();
            var labelled = new ArrayList<List<String>>();
            block.lines().forEach(line -> {
                var parts = LABELLED.matcher(line);
                // the line after the name holds the words, whatever they begin with
                if (plain.size() != 1 && parts.matches())
                    labelled.add(List.of(parts.group(1), parts.group(2).strip()));
                else
                    plain.add(line);
            });
            return new Labelled(block.place(), plain, labelled);
        }

        List<String> all(String label) {
            return labelled.stream().filter(one -> one.getFirst().equals(label)).map(List::getLast).toList();
        }

        String needed(String label) throws NotReadable {
            return all(label).stream().findFirst().orElseThrow(
                    () -> new NotReadable("'" + label + "' is missing", "a line that begins with " + label));
        }
    }

    /** A list, and what of it could not be read, each with its place; no list where its head cannot be read. */
    record Read(Optional<WordList> list, List<String> refused) {
    }

    private WordListFile() {
    }

    static Read read(String name, String text) {
        var refused = new ArrayList<String>();
        var blocks = Block.of(name, text).stream().map(Labelled::of).toList();
        if (blocks.isEmpty())
            return new Read(Optional.empty(), List.of(name + " is empty."));
        var advice = new ArrayList<Advice>();
        for (var block : blocks.subList(1, blocks.size()))
            try {
                advice.add(advice(block));
            } catch (NotReadable e) {
                refused.add(block.place() + ": " + e.getMessage());
            }
        try {
            return new Read(Optional.of(list(name, blocks.getFirst(), advice)), refused);
        } catch (NotReadable e) {
            refused.add(blocks.getFirst().place() + ": " + e.getMessage());
            return new Read(Optional.empty(), refused);
        }
    }

    private static WordList list(String name, Labelled head, List<Advice> advice) throws NotReadable {
        return new WordList(name, head.needed("list"), head.all("point").stream().findFirst(), head.needed("about"),
                head.all("source"), !head.all("default").equals(List.of("off")), head.all("choice").stream().findFirst(), advice);
    }

    private static Advice advice(Labelled block) throws NotReadable {
        if (block.plain().size() < 2 || !block.plain().getFirst().matches("\\[[^\\]]+\\]"))
            throw new NotReadable("the words have no name", "a name in square brackets, and under it the words");
        var name = block.plain().getFirst().substring(1, block.plain().getFirst().length() - 1);
        var forms = new ArrayList<String>();
        block.plain().subList(1, block.plain().size()).forEach(line -> forms.addAll(Block.parts(line, ";")));
        var unless = new ArrayList<String>();
        block.all("unless").forEach(line -> unless.addAll(Block.parts(line, ",")));
        var term = new Term(new Meaning.Weighs(name), forms, unless, block.all("yes"), block.all("no"), block.place());
        return new Advice(name, block.needed("why"), block.needed("instead"),
                block.all("replace").stream().filter(words -> !words.equals("-")).findFirst(), block.all("source"), term);
    }
}
