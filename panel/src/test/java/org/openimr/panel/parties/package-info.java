@NullMarked
package org.openimr.panel.parties;

import org.jspecify.annotations.NullMarked;
