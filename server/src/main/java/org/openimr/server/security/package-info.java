/** Who may sign in, and what each role may reach. What is not allowed by a rule is refused. */
@NullMarked
package org.openimr.server.security;

import org.jspecify.annotations.NullMarked;
