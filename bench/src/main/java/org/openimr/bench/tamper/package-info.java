/**
 * Edits of the event log by a superuser of the database, as many as asked for, and whether each is found and located: by
 * the program's own audit, and by the verifier of the documents that a stranger compiles.
 */
@NullMarked
package org.openimr.bench.tamper;

import org.jspecify.annotations.NullMarked;
