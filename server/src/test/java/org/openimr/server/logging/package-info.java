@NullMarked
package org.openimr.server.logging;

import org.jspecify.annotations.NullMarked;
