/** What a command must satisfy before it changes a case: one rule, one type, one clause, one test. */
@NullMarked
package org.openimr.process.guard;

import org.jspecify.annotations.NullMarked;
