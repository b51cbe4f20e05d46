@NullMarked
package org.openimr.panel.register.intake;

import org.jspecify.annotations.NullMarked;
