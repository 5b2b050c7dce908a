@NullMarked
package org.secondquestion.web.assets;

import org.jspecify.annotations.NullMarked;
