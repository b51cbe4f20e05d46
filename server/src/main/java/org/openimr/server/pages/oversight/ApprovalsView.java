package org.openimr.server.pages.oversight;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DueView;

/** The approvals that are waited for, as their page prints them. */
record ApprovalsView(String title, List<Crumb> crumbs, List<Group> groups, boolean more) {
    ApprovalsView {
        crumbs = List.copyOf(crumbs);
        groups = List.copyOf(groups);
    }

    /** Of one kind, the longest waiting first. */
    record Group(String id, String title, String explains, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One case.
     *
     * @param address  of the form that answers it, or of the case for who only oversees
     * @param what     what is asked, one sentence each
     * @param waits    how long, in words
     */
    record Line(
            String number,
            String address,
            String parties,
            List<String> what,
            String waits,
            String clause,
            Optional<DueView> due) {
        Line {
            what = List.copyOf(what);
        }
    }
}
