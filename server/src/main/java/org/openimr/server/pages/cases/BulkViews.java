package org.openimr.server.pages.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.pages.CaseLine;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DueView;
import org.openimr.server.pages.RefusalView;

/** What the pages of one order for several cases print. */
final class BulkViews {
    private BulkViews() {}

    /**
     * What has to be typed once for all.
     *
     * @param action  address of the command
     * @param cases   their numbers
     */
    record Ask(
            String title,
            List<Crumb> crumbs,
            String action,
            String explains,
            List<FormField> fields,
            List<String> cases,
            Optional<RefusalView> refusal) {
        Ask {
            crumbs = List.copyOf(crumbs);
            fields = List.copyOf(fields);
            cases = List.copyOf(cases);
        }
    }

    /**
     * What would happen.
     *
     * @param typed    what is the same for all, as it was typed
     * @param shared   the same in words: label and value
     * @param command  identifier of the whole order, from which that of each case is made
     * @param ready    would be carried out
     * @param refused  would not
     */
    record Preview(
            String title,
            List<Crumb> crumbs,
            String action,
            String explains,
            List<Pair> typed,
            List<Pair> shared,
            UUID command,
            List<Ready> ready,
            List<CaseLine> refused,
            String button) {
        Preview {
            crumbs = List.copyOf(crumbs);
            typed = List.copyOf(typed);
            shared = List.copyOf(shared);
            ready = List.copyOf(ready);
            refused = List.copyOf(refused);
        }
    }

    /** A name and its value. */
    record Pair(String name, String value) {}

    /**
     * A case that would take the command.
     *
     * @param looked  the case and its version, as the confirmation sends them back
     * @param stage   where it stands
     * @param next    where it would stand; empty where it would stay there
     * @param due     the deadline that would come next
     */
    record Ready(
            String looked,
            String number,
            String address,
            String parties,
            List<String> happens,
            String stage,
            String next,
            Optional<DueView> due) {
        Ready {
            happens = List.copyOf(happens);
        }
    }

    /** What became of an order. */
    record Result(String title, List<Crumb> crumbs, String lead, List<CaseLine> lines) {
        Result {
            crumbs = List.copyOf(crumbs);
            lines = List.copyOf(lines);
        }
    }
}
