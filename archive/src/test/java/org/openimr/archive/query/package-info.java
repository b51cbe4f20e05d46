@NullMarked
package org.openimr.archive.query;

import org.jspecify.annotations.NullMarked;
