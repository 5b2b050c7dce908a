@NullMarked
package org.secondquestion;

import org.jspecify.annotations.NullMarked;
