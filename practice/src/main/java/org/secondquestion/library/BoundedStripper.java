package org.secondquestion.library;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the words of a page where they stand, and gives up on a page that draws without end: forms that call forms. */
public abstract class BoundedStripper extends PDFTextStripper {

    private static final int MOST_MARKS = 1_000_000;

    private int marks;

    /** A page has more drawing steps than any page that is read by people. */
    public static final class TooManyMarks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooManyMarks() {
            super("more than " + MOST_MARKS + " drawing steps on one page");
        }
    }

    @Override
    protected final void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        marks++;
        if (marks > MOST_MARKS)
            throw new TooManyMarks();
        super.processOperator(operator, operands);
    }
}
