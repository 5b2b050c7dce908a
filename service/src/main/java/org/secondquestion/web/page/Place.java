package org.secondquestion.web.page;

import java.util.function.Predicate;

import org.secondquestion.access.Account;

/** A place in the main navigation; a part of the pages declares its own as a bean. */
public record Place(int order, String path, String words, Predicate<Account> open) {

    boolean leadsTo(String shown) {
        return shown.equals(path) || shown.startsWith(path + "/");
    }
}
