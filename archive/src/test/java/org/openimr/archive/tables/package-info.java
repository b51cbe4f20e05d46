@NullMarked
package org.openimr.archive.tables;

import org.jspecify.annotations.NullMarked;
