/** The solver that a day is solved with. */
@NullMarked
package org.openimr.panel.assignment.solver;

import org.jspecify.annotations.NullMarked;
