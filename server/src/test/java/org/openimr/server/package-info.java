/** Tests of the running server over HTTP. */
@NullMarked
package org.openimr.server;

import org.jspecify.annotations.NullMarked;
