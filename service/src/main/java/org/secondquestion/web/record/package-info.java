/** The pages of one child's record. None is shown before the reading is decided and logged: see {@link RecordDoor}. */
@NullMarked
package org.secondquestion.web.record;

import org.jspecify.annotations.NullMarked;
