package org.secondquestion.web.library;

/** Numbers of things as a sentence says them: "1 point", "3 points", "no points". */
public final class Counted {

    private Counted() {
    }

    public static String of(int number, String thing) {
        return (number == 0 ? "no" : Integer.toString(number)) + " " + thing + (number == 1 ? "" : "s");
    }
}
