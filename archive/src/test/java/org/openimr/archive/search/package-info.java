@NullMarked
package org.openimr.archive.search;

import org.jspecify.annotations.NullMarked;
