/** How fast Second Question is: measured on request with {@code bench/run}, never in the tests. */
@NullMarked
package org.secondquestion.bench;

import org.jspecify.annotations.NullMarked;
