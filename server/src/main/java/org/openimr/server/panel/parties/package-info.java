/** The book of parties as it is kept: one stream of events for each party, decided one command after the other. */
@NullMarked
package org.openimr.server.panel.parties;

import org.jspecify.annotations.NullMarked;
