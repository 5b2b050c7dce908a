/** Pages in a real browser: journeys through them, and what must hold for every page on the way. */
@NullMarked
package org.secondquestion.web.browser;

import org.jspecify.annotations.NullMarked;
