@NullMarked
package org.secondquestion.access;

import org.jspecify.annotations.NullMarked;
