@NullMarked
package org.openimr.panel.matching.offer;

import org.jspecify.annotations.NullMarked;
