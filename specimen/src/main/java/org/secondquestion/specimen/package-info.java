/** Invented families and an invented partnership, for the demonstration, the tests and the documentation. Never a real child. */
@NullMarked
package org.secondquestion.specimen;

import org.jspecify.annotations.NullMarked;
