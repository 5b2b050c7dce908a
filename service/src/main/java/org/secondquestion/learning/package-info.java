/**
 * The partnership's library as it runs: learning documents as imported, settled and confirmed by people, and the search over them. Its
 * doors are {@link org.secondquestion.learning.Library} for readers and {@link org.secondquestion.learning.Documents} for those who keep it.
 */
@NullMarked
package org.secondquestion.learning;

import org.jspecify.annotations.NullMarked;
