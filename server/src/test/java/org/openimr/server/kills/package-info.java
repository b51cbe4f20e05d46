/** The server and its database killed under load, and everything that was acknowledged looked for afterwards. */
@NullMarked
package org.openimr.server.kills;

import org.jspecify.annotations.NullMarked;
