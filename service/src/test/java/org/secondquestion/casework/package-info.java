@NullMarked
package org.secondquestion.casework;

import org.jspecify.annotations.NullMarked;
