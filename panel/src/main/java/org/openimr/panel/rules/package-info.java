/** Who may sit on a dispute: the rules of qualification and independence (Lab. Code 139.5(c)(2), (d)(4) to (6)). */
@NullMarked
package org.openimr.panel.rules;

import org.jspecify.annotations.NullMarked;
