/**
 * How well the archive ranks like items, beside BM25 on their whole text: on generated letters, whose likeness is known
 * by construction, and on real ones, whose likeness was judged by hand.
 */
@NullMarked
package org.openimr.bench.similar;

import org.jspecify.annotations.NullMarked;
