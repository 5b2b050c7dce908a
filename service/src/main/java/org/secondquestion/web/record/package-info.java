/** The pages of one child's record. None is shown before the reading is decided and logged: see {@link org.secondquestion.web.record.OpenRecords}. */
@NullMarked
package org.secondquestion.web.record;

import org.jspecify.annotations.NullMarked;
