@NullMarked
package org.openimr.archive.export;

import org.jspecify.annotations.NullMarked;
