/** What an administrator does: people, agencies, who is involved with which child; never a child's record. */
@NullMarked
package org.secondquestion.web.administration;

import org.jspecify.annotations.NullMarked;
