/** Reflecting on practice. */
@NullMarked
package org.secondquestion.points.reflection;

import org.jspecify.annotations.NullMarked;
