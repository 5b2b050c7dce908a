/** What the component tags in {@code src/main/jte/component} are given: choices, links, cells, rows, sections. */
@NullMarked
package org.secondquestion.web.component;

import org.jspecify.annotations.NullMarked;
