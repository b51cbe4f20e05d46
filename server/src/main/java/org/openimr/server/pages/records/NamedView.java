package org.openimr.server.pages.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.records.RecordsView.Choice;

/**
 * What the request for authorization and the utilization review decision name, as a person confirms it.
 *
 * @param rows       what was entered before, then what the rules propose, then empty rows
 * @param requester  how long the requesting physician had treated
 */
record NamedView(
        String title,
        List<Crumb> crumbs,
        String about,
        String address,
        String back,
        UUID command,
        List<Row> rows,
        List<Choice> papers,
        List<Choice> kinds,
        List<Choice> times,
        String requester,
        String listGivenOn,
        Optional<RefusalView> refusal) {
    /**
     * One record, as typed.
     *
     * @param kept   whether it counts
     * @param place  where it is named, in words; empty for what is typed by hand
     * @param page   address of that page
     * @param at     the same, as the form sends it back
     */
    record Row(
            int number,
            boolean kept,
            String paper,
            String kind,
            String words,
            String author,
            String from,
            String to,
            String at,
            String place,
            String page,
            String rule) {}
}
