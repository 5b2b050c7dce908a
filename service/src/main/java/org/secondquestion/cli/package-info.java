/** The same acts from a terminal. */
@NullMarked
package org.secondquestion.cli;

import org.jspecify.annotations.NullMarked;
