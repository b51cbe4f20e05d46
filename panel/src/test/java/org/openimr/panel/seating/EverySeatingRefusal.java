package org.openimr.panel.seating;

import java.time.Instant;
import java.util.List;
import org.openimr.panel.seating.SeatingRefusal.BeforeWhatItFollows;
import org.openimr.panel.seating.SeatingRefusal.FieldNotKnown;
import org.openimr.panel.seating.SeatingRefusal.HasNoPart;
import org.openimr.panel.seating.SeatingRefusal.JudgedWithoutReason;
import org.openimr.panel.seating.SeatingRefusal.NoProviderNumber;
import org.openimr.panel.seating.SeatingRefusal.NotDescribed;
import org.openimr.panel.seating.SeatingRefusal.NothingChanged;
import org.openimr.panel.seating.SeatingRefusal.NothingVacant;
import org.openimr.panel.seating.SeatingRefusal.PartyNotEntered;
import org.openimr.panel.ties.PartyId;

/** One refusal of each kind, of a fictional example; those of offers stand in a list of their own. */
public final class EverySeatingRefusal {
    private static final Instant NOON = Instant.parse("2033-05-02T19:00:00Z");

    /** By code. */
    public static final List<SeatingRefusal> ALL = List.of(
            new NotDescribed(),
            new NothingChanged(),
            new JudgedWithoutReason(),
            new BeforeWhatItFollows(NOON, NOON.plusSeconds(3600)),
            new HasNoPart(),
            new NoProviderNumber(),
            new PartyNotEntered(new PartyId("party:fictional-works")),
            new FieldNotKnown("Knees"),
            new NothingVacant());

    private EverySeatingRefusal() {}
}
