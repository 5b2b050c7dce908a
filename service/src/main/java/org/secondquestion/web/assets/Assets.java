package org.secondquestion.web.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Everything a browser loads besides pages, gathered once at start: our own files, and of GOV.UK Frontend the style sheet and exactly those modules that ours
 * import. All addresses carry one hash over all contents, so a browser may keep each file for ever, and modules find each other by their relative names.
 */
@Component
public final class Assets {

    private static final String OURS = "/assets/";
    private static final String FRONTEND = "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
    private static final String FRONTEND_FOLDER = "govuk/";
    private static final Pattern IMPORT = Pattern.compile("from\\s+'([^']+)'");
    private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$");

    private final Map<String, Asset> files = new TreeMap<>();
    private final String hash;

    public Assets() {
        add("frontend.css", FrontendStyles.of(read(FRONTEND + "govuk-frontend.min.css")));
        add("second-question.css", read(OURS + "second-question.css"));
        add("mark.svg", read(OURS + "mark.svg"));
        addModule("second-question.mjs");
        hash = hash();
    }

    /** The address under which pages name a file. */
    public String at(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No file of this name is served: " + name);
        }
        return "/assets/" + hash + "/" + name;
    }

    Optional<Asset> find(String asked, String name) {
        return asked.equals(hash) ? Optional.ofNullable(files.get(name)) : Optional.empty();
    }

    private void add(String name, String content) {
        files.put(name, Asset.of(name, content.getBytes(UTF_8)));
    }

    private void addModule(String name) {
        if (files.containsKey(name)) {
            return;
        }
        var place = name.startsWith(FRONTEND_FOLDER) ? FRONTEND + name.substring(FRONTEND_FOLDER.length()) : OURS + name;
        var module = SOURCE_MAP.matcher(read(place)).replaceAll("");
        add(name, module);
        IMPORT.matcher(module).results().forEach(found -> addModule(URI.create(name).resolve(found.group(1)).toString()));
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, file) -> {
                digest.update(name.getBytes(UTF_8));
                digest.update(file.plain());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String place) {
        try (var file = Assets.class.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException("A file that pages load is missing from the class path: " + place);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
