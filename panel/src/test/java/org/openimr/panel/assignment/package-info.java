@NullMarked
package org.openimr.panel.assignment;

import org.jspecify.annotations.NullMarked;
