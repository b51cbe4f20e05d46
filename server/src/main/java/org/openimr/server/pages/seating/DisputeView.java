package org.openimr.server.pages.seating;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * The form by which a dispute is described.
 *
 * @param all       names of every field that is known
 * @param involved  who was chosen so far
 * @param named     whom the application names, with those entered under the name
 * @param found     by the typed name
 * @param parts     in which somebody can be in a dispute
 * @param enters    whether this person may enter a new party
 */
record DisputeView(
        String title,
        List<Crumb> crumbs,
        String number,
        String parties,
        List<String> items,
        Choice condition,
        Choice treatment,
        List<String> all,
        List<Chosen> involved,
        List<Named> named,
        String find,
        List<Found> found,
        List<Part> parts,
        boolean enters,
        String command) {
    DisputeView {
        crumbs = List.copyOf(crumbs);
        items = List.copyOf(items);
        all = List.copyOf(all);
        involved = List.copyOf(involved);
        named = List.copyOf(named);
        found = List.copyOf(found);
        parts = List.copyOf(parts);
    }

    /**
     * Fields for one of the two.
     *
     * @param why   sentences behind the proposals
     * @param more  what is typed and not among the known fields yet
     */
    record Choice(String id, List<Tick> fields, List<String> why, String more) {}

    record Tick(String name, boolean on) {}

    /** @param value  part and party, as the form sends them */
    record Chosen(String value, String as, String name, String known, boolean on) {}

    /** @param matches  entered parties that may be the one; none where nobody is entered under the name */
    record Named(String title, String name, List<Chosen> matches) {}

    /** @param id  of the party */
    record Found(String id, String name, String known) {}

    record Part(String value, String printed) {}
}
