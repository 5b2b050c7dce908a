package org.secondquestion.web.page;

/** What a controller answers a person with: a page, or the way to another one. */
public sealed interface Reply permits Page, GoTo {
}
