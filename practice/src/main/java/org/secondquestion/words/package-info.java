@NullMarked
package org.secondquestion.words;

import org.jspecify.annotations.NullMarked;
