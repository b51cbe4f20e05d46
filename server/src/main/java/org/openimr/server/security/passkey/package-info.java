/** Passkeys: keys that a person's devices hold, by which alone that person signs in (W3C Web Authentication, level 2). */
@NullMarked
package org.openimr.server.security.passkey;

import org.jspecify.annotations.NullMarked;
