/** Working with babies. */
@NullMarked
package org.secondquestion.points.babies;

import org.jspecify.annotations.NullMarked;
