@NullMarked
package org.openimr.server.checkpoint;

import org.jspecify.annotations.NullMarked;
