/** The same acts from a terminal: {@code ./sq}. */
@NullMarked
package org.secondquestion.cli;

import org.jspecify.annotations.NullMarked;
