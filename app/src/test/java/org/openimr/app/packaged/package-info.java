/** What the runnable jar has to be able to do, asked of the jar itself. */
@NullMarked
package org.openimr.app.packaged;

import org.jspecify.annotations.NullMarked;
