@NullMarked
package org.openimr.panel;

import org.jspecify.annotations.NullMarked;
