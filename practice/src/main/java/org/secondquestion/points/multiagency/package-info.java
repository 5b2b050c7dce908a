/** Multi-agency working. */
@NullMarked
package org.secondquestion.points.multiagency;

import org.jspecify.annotations.NullMarked;
