/** Working with the family. */
@NullMarked
package org.secondquestion.points.family;

import org.jspecify.annotations.NullMarked;
