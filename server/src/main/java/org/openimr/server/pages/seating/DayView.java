package org.openimr.server.pages.seating;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * All cases that wait and whom the program proposes for each, ready to print. What is absent is an empty text.
 *
 * @param title        the answer: how many of those that wait can be offered
 * @param proposals    by the day on which they are due
 * @param left         for which nobody is proposed
 * @param lacking      what would let more be offered, most cases first
 * @param undescribed  of which nobody has said what they ask for
 * @param command      identifier of the next command
 */
record DayView(
        String title,
        List<Crumb> crumbs,
        String lead,
        long seed,
        List<Proposal> proposals,
        List<LeftOver> left,
        List<Lacking> lacking,
        List<Waiting> undescribed,
        String command) {
    DayView {
        crumbs = List.copyOf(crumbs);
        proposals = List.copyOf(proposals);
        left = List.copyOf(left);
        lacking = List.copyOf(lacking);
        undescribed = List.copyOf(undescribed);
    }

    /** A case that waits. */
    record Waiting(String number, String address, String parties, String fields, String due) {}

    /** @param offer  what the form sends when it is chosen */
    record Proposal(Waiting waits, String reviewer, String offer) {}

    /** @param why  in sentences */
    record LeftOver(Waiting waits, List<String> why) {
        LeftOver {
            why = List.copyOf(why);
        }
    }

    /** @param cases  numbers of those it would help */
    record Lacking(String what, String who, List<String> cases) {
        Lacking {
            cases = List.copyOf(cases);
        }
    }
}
