package org.secondquestion.web.page;

import java.util.Locale;

import org.secondquestion.record.Kinds;
import org.secondquestion.record.Service;

/** What a kind of service is called on a page. */
public final class ServiceWords {

    private ServiceWords() {
    }

    public static String of(Service service) {
        var words = service == Service.GP ? "General practice" : Kinds.words(service);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
