/** Every rule of the process in one place, with the clauses of the law that no rule applies and why (process, 16). */
@NullMarked
package org.openimr.process.register;

import org.jspecify.annotations.NullMarked;
