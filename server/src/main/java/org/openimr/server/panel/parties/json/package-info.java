/** Parties and ties as they are stored. */
@NullMarked
package org.openimr.server.panel.parties.json;

import org.jspecify.annotations.NullMarked;
