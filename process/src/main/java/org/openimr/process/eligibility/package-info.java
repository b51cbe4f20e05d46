/** Whether an application may be reviewed: one rule, one type, one clause (8 CCR 9792.10.3; Lab. Code 4610.5(k)). */
@NullMarked
package org.openimr.process.eligibility;

import org.jspecify.annotations.NullMarked;
