/** What the documentation shows is read here, so that it stays true. */
@NullMarked
package org.secondquestion.docs;

import org.jspecify.annotations.NullMarked;
