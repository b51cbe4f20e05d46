/** Sign-in through a provider of the organization's own: OpenID Connect Core 1.0, by authorization code. */
@NullMarked
package org.openimr.server.security.provider;

import org.jspecify.annotations.NullMarked;
