package org.secondquestion.web.component;

/** One page among the numbered pages of a long list, or the gap between them. */
public record PageLink(String number, String href, boolean current, boolean ellipsis) {

    public static PageLink gap() {
        return new PageLink("", "", false, true);
    }
}
