package org.secondquestion.web.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/** Pictures of pages, taken only with {@code -Dsq.screenshots=true}: a plain test run leaves the tree as it was. */
final class Pictures {

    private static final boolean WANTED = Boolean.getBoolean("sq.screenshots");

    private Pictures() {
    }

    /** For the guide, in docs/images. */
    static void forGuide(Page page, String name, boolean scripts) {
        if (WANTED && scripts) {
            take(page, Path.of("..", "docs", "images", name + ".png"));
        }
    }

    /** The upper part of a page too long for the guide. */
    static void topForGuide(Page page, String name, boolean scripts) {
        if (WANTED && scripts) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("..", "docs", "images", name + ".png"))
                    .setFullPage(true).setClip(0, 0, 1280, 1500));
        }
    }

    /** Of every page looked at, to be looked at by people. */
    static void forReview(Page page, String state, String width) {
        if (WANTED) {
            take(page, Path.of("target", "pages", state.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + ".png"));
        }
    }

    private static void take(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
