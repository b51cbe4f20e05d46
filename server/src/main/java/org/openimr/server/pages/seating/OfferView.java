package org.openimr.server.pages.seating;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * A case that is offered to the one who reads, ready to print.
 *
 * @param until      last moment to answer
 * @param items      what is disputed
 * @param questions  of the attestation, by whom they are about
 */
record OfferView(
        String title,
        List<Crumb> crumbs,
        String number,
        String until,
        String due,
        List<String> items,
        List<Group> questions,
        String command) {
    OfferView {
        crumbs = List.copyOf(crumbs);
        items = List.copyOf(items);
        questions = List.copyOf(questions);
    }

    /** @param names  of those who have that part in the dispute */
    record Group(String as, List<String> names, List<Line> lines) {
        Group {
            names = List.copyOf(names);
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param field   name of the answer in the form
     * @param answer  as it was given; empty while it is not
     * @param error   why it is to be looked at; empty where nothing is wrong
     */
    record Line(String field, String id, String question, String answer, String error) {}
}
