package org.secondquestion.web.children;

import org.springframework.http.HttpStatus;

import org.secondquestion.access.Account;
import org.secondquestion.web.page.Page;

/** In place of a record that stays closed: the same whether there is such a child or not. */
public record Closed(String reference, boolean worksWithChildren) implements Page {

    public static Closed to(Account account, String reference) {
        return new Closed(reference, account.worksWithChildren());
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.NOT_FOUND;
    }
}
