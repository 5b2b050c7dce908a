package org.secondquestion.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A terminal in which tests run a command. */
final class Terminal {

    /** What a command left behind. */
    record Ran(int exit, String out, String err) {
    }

    private Terminal() {
    }

    static Ran sq(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Sq.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
