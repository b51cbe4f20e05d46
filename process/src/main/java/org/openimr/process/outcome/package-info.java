/** What follows a decision: its versions, publication, implementation, appeal and remand (Lab. Code 4610.6(e)-(m)). */
@NullMarked
package org.openimr.process.outcome;

import org.jspecify.annotations.NullMarked;
