/** What a person has beside the password: codes of an authenticator app, recovery codes; and tokens for programs. */
@NullMarked
package org.openimr.server.security.factor;

import org.jspecify.annotations.NullMarked;
