/** Tests of the running server over HTTP. */
@NullMarked
package org.openimr.server.security;

import org.jspecify.annotations.NullMarked;
