package org.openimr.server.pages.parties;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;

/**
 * One party, with its ties and its history.
 *
 * @param title        the answer: how many ties it has
 * @param sort         Person, Organization, Reviewer
 * @param established  what staff found out, in sentences
 * @param register     address of the reviewer's file; empty where it is no reviewer
 * @param first        what to do first; empty for who may not
 */
record PartyView(
        List<Crumb> crumbs,
        String title,
        String name,
        String sort,
        String identifier,
        String born,
        List<String> numbers,
        List<String> addresses,
        List<String> established,
        Optional<String> register,
        Optional<FormView.Link> first,
        List<FormView.Link> acts,
        TiesView ties,
        List<PartyHistory.Step> history) {
    PartyView {
        crumbs = List.copyOf(crumbs);
        numbers = List.copyOf(numbers);
        addresses = List.copyOf(addresses);
        established = List.copyOf(established);
        acts = List.copyOf(acts);
        history = List.copyOf(history);
    }
}
