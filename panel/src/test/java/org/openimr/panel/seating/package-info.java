@NullMarked
package org.openimr.panel.seating;

import org.jspecify.annotations.NullMarked;
