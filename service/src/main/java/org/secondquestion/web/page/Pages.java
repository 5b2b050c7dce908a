package org.secondquestion.web.page;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes a page into its answer, whole: a template that fails leaves nothing half shown. */
@Component
public class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frames frames;

    Pages(Frames frames) {
        this.frames = frames;
    }

    public void show(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(page.template(), Map.of("page", page, "frame", frames.around(request)), html);
        response.setStatus(page.status().value());
        response.setContentType("text/html");
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }
}
