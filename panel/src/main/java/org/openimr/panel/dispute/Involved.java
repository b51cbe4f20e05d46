package org.openimr.panel.dispute;

import org.openimr.panel.ties.PartyId;

/** Someone in the dispute. */
public record Involved(Involvement as, PartyId party) {}
