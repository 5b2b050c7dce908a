/** The acts of multi-agency work: what people do between one entry and the next. */
@NullMarked
package org.secondquestion.casework;

import org.jspecify.annotations.NullMarked;
