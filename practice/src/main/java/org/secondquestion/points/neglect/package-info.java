/** Neglect. */
@NullMarked
package org.secondquestion.points.neglect;

import org.jspecify.annotations.NullMarked;
