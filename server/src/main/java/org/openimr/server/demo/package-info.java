/** The demonstration: fictional accounts and cases, all through the same commands as real ones. */
@NullMarked
package org.openimr.server.demo;

import org.jspecify.annotations.NullMarked;
