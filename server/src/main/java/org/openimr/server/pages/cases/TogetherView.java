package org.openimr.server.pages.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.RefusalView;

/**
 * Two cases side by side, before they are joined or split.
 *
 * @param may           it can be carried out as the cases stand
 * @param address       to which the form goes
 * @param swapped       the same with the other case leading; empty where that makes no sense
 * @param command       identifier of the command, so that sending the form twice does nothing twice
 */
record TogetherView(
        String title,
        List<Crumb> crumbs,
        String lead,
        String other,
        List<Row> rows,
        String clause,
        List<String> consequences,
        boolean may,
        String address,
        String back,
        String swapped,
        String button,
        UUID command,
        Optional<RefusalView> refusal) {

    TogetherView {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
        consequences = List.copyOf(consequences);
    }

    /**
     * One fact of both.
     *
     * @param verdict  "same", "different", "not known"
     * @param css      how the verdict looks
     * @param demanded it must be the same
     */
    record Row(String fact, String lead, String other, String verdict, String css, boolean demanded) {}
}
