/** Working with a child or young person. */
@NullMarked
package org.secondquestion.points.child;

import org.jspecify.annotations.NullMarked;
