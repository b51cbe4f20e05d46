/** Who looked at what, and whether what was recorded is as it was. */
@NullMarked
package org.openimr.server.looks;

import org.jspecify.annotations.NullMarked;
