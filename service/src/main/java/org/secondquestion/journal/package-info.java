/**
 * The append-only store of what agencies recorded about children: the only part that touches its tables. Its doors are
 * {@link Journal} and {@link Children}.
 */
@NullMarked
package org.secondquestion.journal;

import org.jspecify.annotations.NullMarked;
