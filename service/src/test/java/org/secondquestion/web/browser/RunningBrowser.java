package org.secondquestion.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The one browser of a test run: the machine's own Chromium or Chrome, never one that was downloaded. */
final class RunningBrowser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
            "chrome");

    private final Playwright playwright;
    private final Browser browser;

    RunningBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-background-networking", "--disable-component-update",
                "--disable-sync",
                "--no-first-run", "--disable-features=Translate,OptimizationHints,MediaRouter", "--font-render-hinting=none"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--no-sandbox");
        }
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(installed()).setHeadless(true).setArgs(arguments));
    }

    BrowserContext open(boolean scripts) {
        return browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(1280, 900).setLocale("en-GB")
                        .setTimezoneId("Europe/London").setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path installed() {
        var named = System.getenv("SQ_BROWSER");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        var path = Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of);
        var places = Stream.concat(path.flatMap(directory -> NAMES.stream().map(directory::resolve)),
                Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                        Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium")));
        return places.filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException(
                "These tests need a browser. Install Chromium (on Debian: apt-get install chromium) or name one with SQ_BROWSER."));
    }
}
