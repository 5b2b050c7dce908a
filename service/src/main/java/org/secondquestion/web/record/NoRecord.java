package org.secondquestion.web.record;

import org.springframework.http.HttpStatus;

import org.secondquestion.web.page.Page;

/** In place of a record that does not open: the same whether there is no such record or it stays closed. */
public record NoRecord(String reference, boolean worksWithChildren) implements Page {

    @Override
    public HttpStatus status() {
        return HttpStatus.NOT_FOUND;
    }
}
