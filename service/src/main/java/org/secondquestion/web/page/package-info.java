/** How a page comes about: what a controller answers with, the frame around every page, and the templates. */
@NullMarked
package org.secondquestion.web.page;

import org.jspecify.annotations.NullMarked;
