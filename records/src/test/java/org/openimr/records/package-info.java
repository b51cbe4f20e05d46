@NullMarked
package org.openimr.records;

import org.jspecify.annotations.NullMarked;
