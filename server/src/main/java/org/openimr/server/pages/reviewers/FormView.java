package org.openimr.server.pages.reviewers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;

/**
 * A form with one thing to do.
 *
 * @param lead     what it does, in a sentence
 * @param action   where it is sent
 * @param back     the page to go back to without doing anything
 * @param version  steps in the file's history when the form was shown; 0 where there is no file yet
 */
record FormView(
        List<Crumb> crumbs,
        String title,
        String lead,
        List<FieldView> fields,
        String button,
        String action,
        String back,
        UUID command,
        int version,
        Optional<RefusalView> refusal) {
    FormView {
        crumbs = List.copyOf(crumbs);
        fields = List.copyOf(fields);
    }
}
