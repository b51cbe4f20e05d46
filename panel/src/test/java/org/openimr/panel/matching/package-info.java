@NullMarked
package org.openimr.panel.matching;

import org.jspecify.annotations.NullMarked;
