package org.secondquestion.web.page;

import java.util.Locale;

import org.secondquestion.record.Agency;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Service;

/** What a kind of service is called on a page. */
public final class ServiceWords {

    private ServiceWords() {
    }

    /** An agency by its name, or by its kind of service where it has none. */
    public static String of(Agency agency) {
        return agency.name().isEmpty() ? of(agency.service()) : agency.name();
    }

    public static String of(Service service) {
        var words = service == Service.GP ? "General practice" : Kinds.words(service);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
