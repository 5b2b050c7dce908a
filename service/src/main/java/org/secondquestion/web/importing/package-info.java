/** Bringing a chronology from elsewhere into a child's record, and settling what its words suggest. */
@NullMarked
package org.secondquestion.web.importing;

import org.jspecify.annotations.NullMarked;
