/** The record of sign-in: who, what, when, from which network. Append only. */
@NullMarked
package org.openimr.server.security.record;

import org.jspecify.annotations.NullMarked;
