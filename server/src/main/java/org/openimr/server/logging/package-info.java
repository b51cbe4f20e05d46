/** What a line of the log may carry: decided here, in one place, for our own words and those of libraries. */
@NullMarked
package org.openimr.server.logging;

import org.jspecify.annotations.NullMarked;
