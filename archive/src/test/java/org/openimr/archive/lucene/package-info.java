@NullMarked
package org.openimr.archive.lucene;

import org.jspecify.annotations.NullMarked;
