/** Which applications may be decided together, 8 CCR 9792.10.4(a), and what two of them have in common. */
@NullMarked
package org.openimr.process.consolidation;

import org.jspecify.annotations.NullMarked;
