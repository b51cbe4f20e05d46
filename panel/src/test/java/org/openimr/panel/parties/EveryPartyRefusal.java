package org.openimr.panel.parties;

import static org.openimr.panel.parties.PartyFictions.CLINIC;
import static org.openimr.panel.parties.PartyFictions.DAY;
import static org.openimr.panel.parties.PartyFictions.WORKS;
import static org.openimr.panel.parties.PartyFictions.WREN;
import static org.openimr.panel.parties.PartyFictions.three;
import static org.openimr.panel.parties.PartyFictions.works;
import static org.openimr.panel.register.RegisterFictions.at;

import java.math.BigDecimal;
import java.util.List;
import org.openimr.panel.ties.Tie;

/** Every refusal of the book of parties, as a fictional example says it. */
public final class EveryPartyRefusal {
    private static final KeptTie TIE =
            three().given(DAY, works()).book().tie(WORKS).orElseThrow();

    /** One of each, in the order of their codes. */
    public static final List<PartyRefusal> ALL = List.of(
            new PartyRefusal.UnknownParty(WREN),
            new PartyRefusal.AlreadyEntered(WREN),
            new PartyRefusal.NumberOfAnother(PartyFictions.tax("900004321"), CLINIC, "Marrowby Medical Group"),
            new PartyRefusal.OtherSort(WREN),
            new PartyRefusal.OfTheRegister(WREN),
            new PartyRefusal.NothingChanged(),
            new PartyRefusal.ReasonMissing(),
            new PartyRefusal.SourceMissing(),
            new PartyRefusal.TieToItself(WREN),
            new PartyRefusal.SameTie(TIE),
            new PartyRefusal.TieIdTaken(WORKS),
            new PartyRefusal.EndsBeforeItBegins(DAY, DAY.minusDays(1)),
            new PartyRefusal.ImpossibleShare(new BigDecimal("1.5")),
            new PartyRefusal.KindDoesNotFit(Tie.Kind.EMPLOYED_BY),
            new PartyRefusal.UnknownTie(WORKS),
            new PartyRefusal.Withdrawn("A namesake."),
            new PartyRefusal.EndedAlready(DAY),
            new PartyRefusal.NotAPerson(),
            new PartyRefusal.NotAnOrganization(),
            new PartyRefusal.AlreadyEstablished(),
            new PartyRefusal.NotEstablished(),
            new PartyRefusal.BeforeWhatItFollows(at(DAY), at(DAY.plusDays(1))));

    private EveryPartyRefusal() {}
}
