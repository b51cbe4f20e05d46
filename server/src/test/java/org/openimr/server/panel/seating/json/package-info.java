@NullMarked
package org.openimr.server.panel.seating.json;

import org.jspecify.annotations.NullMarked;
