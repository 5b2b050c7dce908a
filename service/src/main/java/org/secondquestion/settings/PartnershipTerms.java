package org.secondquestion.settings;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.secondquestion.words.Lexicon;

/** The terms by which notes are read: those of the product, and those of a partnership's own file, checked at each start. */
@Component
public class PartnershipTerms {

    private final Lexicon lexicon;

    PartnershipTerms(@Value("${sq.terms:}") String path) {
        this.lexicon = path.isBlank() ? Lexicon.standard() : check(Path.of(path));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The terms with those of the file; refused with a sentence for each that cannot be taken. */
    public static Lexicon check(Path file) {
        var read = Lexicon.standard().with(String.valueOf(file.getFileName()), PartnershipFile.text(file, "terms"));
        if (!read.refused().isEmpty())
            throw new SettingsRefused("terms", file, read.refused());
        return read.lexicon();
    }
}
