@NullMarked
package org.openimr.panel.capacity;

import org.jspecify.annotations.NullMarked;
