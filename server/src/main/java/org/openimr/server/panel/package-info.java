/** What the organization knows of its reviewers, as the server keeps it. Nothing here leaves it, Lab. Code 4610.6(f). */
@NullMarked
package org.openimr.server.panel;

import org.jspecify.annotations.NullMarked;
