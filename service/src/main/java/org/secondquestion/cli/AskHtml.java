package org.secondquestion.cli;

import java.util.List;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Open questions as one page of HTML that needs nothing beside itself. */
final class AskHtml {

    private AskHtml() {
    }

    static String of(List<AskedOf> asked) {
        var page = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("cli/ask.jte", asked, page);
        return page.toString();
    }
}
