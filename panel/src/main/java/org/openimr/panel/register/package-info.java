/** What the organization knows of its reviewers: credentials with their source, verification and end. */
@NullMarked
package org.openimr.panel.register;

import org.jspecify.annotations.NullMarked;
