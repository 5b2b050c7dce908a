/** Equality, diversity and diverse communities. */
@NullMarked
package org.secondquestion.points.diversity;

import org.jspecify.annotations.NullMarked;
