/** The demonstration: the invented partnership of the specimens, brought into a running service. */
@NullMarked
package org.secondquestion.demo;

import org.jspecify.annotations.NullMarked;
