@NullMarked
package org.openimr.records.read;

import org.jspecify.annotations.NullMarked;
