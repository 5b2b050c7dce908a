/** Whole copies of the database in plain files, and the way back from them, checked on both ways. */
@NullMarked
package org.secondquestion.backup;

import org.jspecify.annotations.NullMarked;
