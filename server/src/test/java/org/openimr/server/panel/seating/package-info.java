@NullMarked
package org.openimr.server.panel.seating;

import org.jspecify.annotations.NullMarked;
