@NullMarked
package org.secondquestion.record;

import org.jspecify.annotations.NullMarked;
