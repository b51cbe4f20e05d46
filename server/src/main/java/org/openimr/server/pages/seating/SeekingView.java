package org.openimr.server.pages.seating;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;

/**
 * How one case comes to its reviewers, ready to print. What is absent is an empty text.
 *
 * @param title     the answer: who has it, to whom it is offered, how many may take it
 * @param lead      what stands behind the answer, or what comes next
 * @param describes whether the dispute can be described now
 * @param seats     that are offered or taken now
 * @param barred    who may not have it again, and why
 * @param command   identifier of the next command
 */
record SeekingView(
        String title,
        List<Crumb> crumbs,
        String number,
        String parties,
        String lead,
        String due,
        boolean describes,
        Optional<Described> described,
        List<Seat> seats,
        Optional<RankingView> ranking,
        List<ConcernView> concerns,
        List<ConcernView> judged,
        List<AskedView> asked,
        List<String> barred,
        List<Proof> proofs,
        boolean remandProof,
        boolean opens,
        String command) {
    SeekingView {
        crumbs = List.copyOf(crumbs);
        seats = List.copyOf(seats);
        concerns = List.copyOf(concerns);
        judged = List.copyOf(judged);
        asked = List.copyOf(asked);
        barred = List.copyOf(barred);
        proofs = List.copyOf(proofs);
    }

    /**
     * The dispute as it was said last.
     *
     * @param missing  parts in a dispute of which nobody was named
     */
    record Described(String said, String forCondition, String forTreatment, List<Involved> involved, String missing) {}

    /** @param known  what tells it apart from others of the name */
    record Involved(String as, String name, String known) {}

    /**
     * A seat that is offered or taken.
     *
     * @param form    by which the typed reason is known
     * @param alarm   what of the reviewer's file lapsed; nothing is signed until it holds again
     * @param button  what giving it back is called here
     */
    record Seat(String key, String title, String state, String alarm, String button, String form) {}

    /**
     * What was published of a seat.
     *
     * @param address  of what everyone may have
     * @param opening  of what names the reviewer
     */
    record Proof(String title, String day, String root, String address, String opening) {}
}
