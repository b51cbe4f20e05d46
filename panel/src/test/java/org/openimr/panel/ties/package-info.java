@NullMarked
package org.openimr.panel.ties;

import org.jspecify.annotations.NullMarked;
