@NullMarked
package org.openimr.panel.register;

import org.jspecify.annotations.NullMarked;
