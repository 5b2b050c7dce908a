/** The library's pages: what the partnership has learned, the points in force, and the way a learning document takes into the library. */
@NullMarked
package org.secondquestion.web.library;

import org.jspecify.annotations.NullMarked;
