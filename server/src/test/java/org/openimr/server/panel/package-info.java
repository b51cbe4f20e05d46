@NullMarked
package org.openimr.server.panel;

import org.jspecify.annotations.NullMarked;
