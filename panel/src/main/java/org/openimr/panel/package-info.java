/** Who may review what, and why this reviewer got this case (Lab. Code 139.5(c)(2), (d)(4) to (6)). */
@NullMarked
package org.openimr.panel;

import org.jspecify.annotations.NullMarked;
