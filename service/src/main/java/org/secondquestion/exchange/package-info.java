/**
 * Chronologies from elsewhere: the rows of files that case systems export, read one by one and refused with a sentence where they
 * can't be. Its doors are {@link org.secondquestion.exchange.ChronologyTable} and {@link org.secondquestion.exchange.Import}.
 */
@NullMarked
package org.secondquestion.exchange;

import org.jspecify.annotations.NullMarked;
