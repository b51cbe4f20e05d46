/** What the parties sent, and what they owe (8 CCR 9792.10.5, 9792.10.6(b)(2); Lab. Code 4610.5(l)). */
@NullMarked
package org.openimr.process.records;

import org.jspecify.annotations.NullMarked;
