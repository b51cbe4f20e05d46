@NullMarked
package org.openimr.panel.commitment;

import org.jspecify.annotations.NullMarked;
