package org.secondquestion.exchange;

/** A word where it stands on a page, in points from the page's top left corner. */
record PdfWord(String text, double left, double right, double baseline) {
}
