/**
 * One case of independent medical review: its stages, the commands it takes, the events it records and the rules
 * between them.
 *
 * <p>{@link org.openimr.process.CaseProcess#decide} answers a command with events or a refusal; {@link
 * org.openimr.process.CaseProcess#evolve} applies an event. Both are pure: the same history gives the same answer,
 * years later too. The software never decides a disputed item: a named physician does, and the case records it.
 */
@NullMarked
package org.openimr.process;

import org.jspecify.annotations.NullMarked;
