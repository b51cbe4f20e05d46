/**
 * Damaged and invented inputs for whatever reads what strangers send: letters, citations, dates, queries and PDFs. An
 * input depends on the seed and its number alone, so that a found one can be made again. Nothing is compared here.
 */
@NullMarked
package org.openimr.bench.fuzz;

import org.jspecify.annotations.NullMarked;
