@NullMarked
package org.secondquestion.points;

import org.jspecify.annotations.NullMarked;
