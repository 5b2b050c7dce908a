package org.secondquestion.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.secondquestion.points.LocalSettings;

/** The file in which a partnership keeps its settings, where it does: read and checked at each start, whole or not at all. */
@Component
public class PartnershipFile implements InitializingBean {

    private final String path;
    private final PartnershipSettings settings;

    PartnershipFile(@Value("${sq.settings:}") String path, PartnershipSettings settings) {
        this.path = path;
        this.settings = settings;
    }

    /** Before anything is asked. */
    @Override
    public void afterPropertiesSet() {
        if (!path.isBlank())
            settings.take(text(Path.of(path), "settings"), check(Path.of(path)));
    }

    /** What the file settles; refused with a sentence for each line that cannot be. */
    public static LocalSettings check(Path file) {
        var read = LocalSettings.read(text(file, "settings"));
        if (!read.refused().isEmpty())
            throw new SettingsRefused("settings", file, read.refused());
        return read.settings();
    }

    static String text(Path file, String what) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException cannotBeRead) {
            throw new SettingsRefused(what, file,
                    List.of("The file cannot be read. Is it there, and is it plain text in UTF-8?"));
        }
    }
}
