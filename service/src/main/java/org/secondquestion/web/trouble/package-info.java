/** What is shown when something can't be: what happened, what is safe, and what to do next. */
@NullMarked
package org.secondquestion.web.trouble;

import org.jspecify.annotations.NullMarked;
