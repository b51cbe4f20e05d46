package org.openimr.server.panel.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.parties.PartyDecision;
import org.openimr.panel.parties.PartyEvent;
import org.openimr.panel.parties.PartyOrder;
import org.openimr.panel.parties.PartyProcess;

/**
 * A command that comes again. Its identifier alone is no proof: a sender that uses one identifier for two commands must
 * not be told "done" for the second. So each order is decided once more, at the time of the first, on the book that the
 * first one met, and must make the same event.
 *
 * @param before  what stood in the book before it
 * @param done    what it did, in the order of the streams
 */
record Repetition(List<KeptEvent> before, List<KeptEvent> done) {
    PartyAnswer answer(List<PartyOrder> orders) {
        List<PartyEvent> left =
                new ArrayList<>(done.stream().map(KeptEvent::event).toList());
        PartyBook then = PartyBook.of(before.stream().map(KeptEvent::event).toList());
        List<PartyEvent> answered = new ArrayList<>();
        for (PartyOrder order : orders) {
            Optional<PartyEvent> first = made(then, order, left);
            if (first.isEmpty()) return new PartyAnswer.OtherCommand();
            left.remove(first.get());
            answered.add(first.get());
            then = then.after(first.get());
        }
        return left.isEmpty()
                ? new PartyAnswer.AlreadyDone(new PartyAnswer.Done(answered))
                : new PartyAnswer.OtherCommand();
    }

    /** All were given at one time. */
    private static Optional<PartyEvent> made(PartyBook then, PartyOrder order, List<PartyEvent> left) {
        if (left.isEmpty()) return Optional.empty();
        PartyOrder again = new PartyOrder(order.command(), left.getFirst().at(), order.by(), order.reviewers());
        return switch (PartyProcess.decide(then, again)) {
            case PartyDecision.Accepted(var event) -> Optional.of(event).filter(left::contains);
            case PartyDecision.Refused _ -> Optional.empty();
        };
    }
}
