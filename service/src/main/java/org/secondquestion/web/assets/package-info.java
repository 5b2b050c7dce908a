/** What a browser loads besides pages: styles, modules and the mark, from our own origin only. */
@NullMarked
package org.secondquestion.web.assets;

import org.jspecify.annotations.NullMarked;
