/**
 * The door of the case file: what kind of file came, whether it may come in, and under which name. Looks at bytes
 * within fixed bounds and parses nothing; what has to be parsed is parsed in a process of its own
 * ({@link org.openimr.records.worker}).
 */
@NullMarked
package org.openimr.records.intake;

import org.jspecify.annotations.NullMarked;
