/** How a person signs in: the step after the password, the second factor, sessions and tokens. */
@NullMarked
package org.openimr.server.pages.account;

import org.jspecify.annotations.NullMarked;
