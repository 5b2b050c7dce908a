@NullMarked
package org.secondquestion.library;

import org.jspecify.annotations.NullMarked;
