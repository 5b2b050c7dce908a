/** Who the people are, who may read what and why; every reading is logged before it is shown. */
@NullMarked
package org.secondquestion.access;

import org.jspecify.annotations.NullMarked;
