/** The quality desk: what is found in a letter that waits to leave, and what waits. */
@NullMarked
package org.openimr.server.quality;

import org.jspecify.annotations.NullMarked;
