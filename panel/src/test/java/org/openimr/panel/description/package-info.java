@NullMarked
package org.openimr.panel.description;

import org.jspecify.annotations.NullMarked;
