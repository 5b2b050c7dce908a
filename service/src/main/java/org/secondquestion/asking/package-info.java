/**
 * Runs the practice points as entries arrive and as days pass, and keeps every question with its history. Its door is
 * {@link org.secondquestion.asking.Asking}.
 */
@NullMarked
package org.secondquestion.asking;

import org.jspecify.annotations.NullMarked;
