/**
 * What a person types into the search field, read as an expression: words (all must occur), {@code "phrases"}, {@code
 * AND}, {@code OR}, {@code NOT} in capitals, a minus before what must not occur, parentheses, {@code field:}, beginnings
 * of words with a star, {@code "near words"~3}. The same for every index.
 */
@NullMarked
package org.openimr.archive.query;

import org.jspecify.annotations.NullMarked;
