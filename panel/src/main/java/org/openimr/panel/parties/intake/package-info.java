/** Parties and ties from files and forms: read by the same rules, shown before anything is taken. */
@NullMarked
package org.openimr.panel.parties.intake;

import org.jspecify.annotations.NullMarked;
