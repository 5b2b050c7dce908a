@NullMarked
package org.secondquestion.web.component;

import org.jspecify.annotations.NullMarked;
