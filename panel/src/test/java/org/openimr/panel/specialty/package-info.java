@NullMarked
package org.openimr.panel.specialty;

import org.jspecify.annotations.NullMarked;
