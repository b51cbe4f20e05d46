@NullMarked
package org.openimr.archive.similar;

import org.jspecify.annotations.NullMarked;
