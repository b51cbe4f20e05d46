package org.openimr.panel.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openimr.panel.register.RegisterFictions;

/** Given commands that were accepted, when another comes, then what the book answers. */
public final class PartySpec {
    private final List<PartyEvent> events = new ArrayList<>();
    private PartyBook book = PartyBook.empty();

    /** Gives a command at noon, and fails unless it is accepted. */
    public PartySpec given(LocalDate day, PartyCommand command) {
        PartyDecision decision = when(day, command);
        if (!(decision instanceof PartyDecision.Accepted accepted))
            throw new AssertionError("not accepted: " + command + ": " + decision);
        events.add(accepted.event());
        book = book.after(accepted.event());
        return this;
    }

    public PartyDecision when(LocalDate day, PartyCommand command) {
        return PartyProcess.decide(
                book, new PartyOrder(command, RegisterFictions.at(day), "clerk-1", Set.of(PartyFictions.REVIEWER)));
    }

    public PartyBook book() {
        return book;
    }

    public List<PartyEvent> events() {
        return List.copyOf(events);
    }
}
