package org.secondquestion.web.library;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.access.Role;
import org.secondquestion.learning.Documents;
import org.secondquestion.learning.LearningDocument;
import org.secondquestion.learning.Person;

/** Lets quality officers alone to the documents that become the library. */
@Component
class Keeper {

    private final Documents documents;

    Keeper(Documents documents) {
        this.documents = documents;
    }

    static boolean keeps(Account account) {
        return account.is(Role.QUALITY_OFFICER);
    }

    static Person only(Account account) {
        if (!keeps(account)) {
            throw new AccessDeniedException("The library is kept by quality officers.");
        }
        return new Person(account.id(), account.name());
    }

    LearningDocument open(Account account, UUID document) {
        only(account);
        return documents.find(document).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
