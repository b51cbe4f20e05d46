/** Shows what came of a simulated caseload: as text, as a plot, as a table. */
@NullMarked
package org.openimr.app.simulate;

import org.jspecify.annotations.NullMarked;
