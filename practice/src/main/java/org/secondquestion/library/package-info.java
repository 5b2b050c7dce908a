/** The library: themes, practice points, resources and sources as printed, the reader of a partnership's document, and the matching to points in force. */
@NullMarked
package org.secondquestion.library;

import org.jspecify.annotations.NullMarked;
