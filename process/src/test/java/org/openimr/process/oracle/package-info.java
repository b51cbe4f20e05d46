/** A plain second implementation of the counting rules, for tests only; it shares no code with the rules it checks. */
@NullMarked
package org.openimr.process.oracle;

import org.jspecify.annotations.NullMarked;
