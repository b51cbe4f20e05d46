@NullMarked
package org.openimr.server.panel.capacity;

import org.jspecify.annotations.NullMarked;
