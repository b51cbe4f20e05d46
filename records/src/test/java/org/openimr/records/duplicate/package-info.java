@NullMarked
package org.openimr.records.duplicate;

import org.jspecify.annotations.NullMarked;
