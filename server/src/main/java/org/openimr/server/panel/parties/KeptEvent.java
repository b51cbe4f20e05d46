package org.openimr.server.panel.parties;

import org.openimr.panel.parties.PartyEvent;

/**
 * An event of the book as it stands in the log.
 *
 * @param position  over all streams
 */
record KeptEvent(PartyEvent event, long position) {}
