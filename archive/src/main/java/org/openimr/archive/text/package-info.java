/** English words as the archive compares them, hits in a text, and the part of a rationale worth showing. */
@NullMarked
package org.openimr.archive.text;

import org.jspecify.annotations.NullMarked;
