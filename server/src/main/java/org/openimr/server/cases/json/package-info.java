/**
 * The JSON of events, as it is stored for ever, and of commands, as the API takes them. Names here are permanent; the
 * code's names may change.
 */
@NullMarked
package org.openimr.server.cases.json;

import org.jspecify.annotations.NullMarked;
