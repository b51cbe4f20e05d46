/** Tests of the running server over HTTP. */
@NullMarked
package org.openimr.server.api;

import org.jspecify.annotations.NullMarked;
