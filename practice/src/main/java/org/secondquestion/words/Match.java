package org.secondquestion.words;

import java.util.List;

/**
 * Where a term stands in a row of tokens.
 *
 * @param from
 *            its first token
 * @param to
 *            the token after its last
 * @param numbers
 *            the tokens that are its numbers
 */
record Match(Term term, int from, int to, List<Integer> numbers) {
}
