@NullMarked
package org.openimr.server.security.passkey;

import org.jspecify.annotations.NullMarked;
