/** What two applications have in common. */
@NullMarked
package org.openimr.process.consolidation;

import org.jspecify.annotations.NullMarked;
