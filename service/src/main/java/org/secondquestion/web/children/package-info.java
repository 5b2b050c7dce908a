/** The children somebody works with. */
@NullMarked
package org.secondquestion.web.children;

import org.jspecify.annotations.NullMarked;
