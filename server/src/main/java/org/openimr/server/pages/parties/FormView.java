package org.openimr.server.pages.parties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;

/**
 * A form as it is shown.
 *
 * @param action   where it is sent
 * @param back     the page to go back to without doing anything
 * @param command  by which a form that is sent twice is known
 * @param version  events of the party when the form was shown
 * @param other    another form that may be meant: its address and words; empty where there is none
 */
record FormView(
        List<Crumb> crumbs,
        String title,
        String lead,
        List<EntryForm.Group> groups,
        String button,
        String action,
        String back,
        UUID command,
        int version,
        Optional<Link> other,
        Optional<RefusalView> refusal) {
    FormView {
        crumbs = List.copyOf(crumbs);
        groups = List.copyOf(groups);
    }

    record Link(String address, String words) {}
}
