package org.secondquestion.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import org.secondquestion.library.Run.Break;

/** One paragraph of a Word document as runs; a link may be written as a hyperlink or as a field. */
final class WordParagraph {

    private static final Pattern FIELD = Pattern.compile("HYPERLINK\\s+\"([^\"]*)\"");

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private boolean inField;
    private boolean inCode;
    private Break before;

    private WordParagraph(Break before) {
        this.before = before;
    }

    static List<Run> runs(XWPFParagraph paragraph, Break before) {
        WordParagraph reading = new WordParagraph(before);
        for (IRunElement run : paragraph.getIRuns()) {
            switch (run) {
                case XWPFHyperlinkRun link -> reading.add(link.text(), true, target(link));
                case XWPFRun plain -> reading.addPlain(plain);
                case XWPFSDT part -> reading.add(part.getContent().getText(), false, "");
                default -> throw new IllegalStateException(
                        "A Word document holds a run of a new kind: " + run.getClass().getSimpleName());
            }
        }
        return joined(reading.runs);
    }

    /** How deep in a list the paragraph stands; -1 outside any list. */
    static int listLevel(XWPFParagraph paragraph) {
        if (paragraph.getNumID() == null) {
            return -1;
        }
        return paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
    }

    private static String target(XWPFHyperlinkRun run) {
        XWPFHyperlink link = run.getHyperlink(run.getDocument());
        return link == null || link.getURL() == null ? "" : link.getURL();
    }

    private void addPlain(XWPFRun run) {
        for (CTFldChar mark : run.getCTR().getFldCharList()) {
            if (mark.getFldCharType() == STFldCharType.BEGIN) {
                code.setLength(0);
                inCode = true;
            } else {
                inCode = false;
                inField = mark.getFldCharType() == STFldCharType.SEPARATE;
            }
        }
        for (CTText text : run.getCTR().getInstrTextList()) {
            code.append(text.getStringValue());
        }
        Matcher link = FIELD.matcher(code);
        boolean linked = inField && link.find();
        if (!inCode) {
            add(run.text(), linked, linked ? link.group(1) : "");
        }
    }

    private void add(String text, boolean linked, String target) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && !runs.isEmpty()) {
                before = Break.LINE;
            }
            if (!lines[i].isEmpty()) {
                runs.add(new Run(lines[i], linked, target, before));
                before = Break.SPACE;
            }
        }
    }

    /** Word cuts runs where it likes, also within a word: neighbours of one kind are one run, with their own spaces. */
    private static List<Run> joined(List<Run> cut) {
        List<Run> whole = new ArrayList<>();
        for (Run run : cut) {
            Run last = whole.isEmpty() ? run : whole.getLast();
            if (!whole.isEmpty() && run.before() == Break.SPACE && last.linked() == run.linked()
                    && last.target().equals(run.target())) {
                whole.set(whole.size() - 1, new Run(last.text() + run.text(), last.linked(), last.target(), last.before()));
            } else {
                whole.add(run);
            }
        }
        return whole;
    }
}
