package org.openimr.server.desk;

import java.util.List;

/**
 * All that is looked for in a working copy.
 *
 * @param checks  in the order in which their findings are told
 */
public record DeskChecks(List<DeskCheck> checks) {
    public DeskChecks {
        checks = List.copyOf(checks);
    }

    /** What they find, check by check. */
    public List<DeskFinding> look(OpenDesk desk, DeskDraft draft) {
        return checks.stream()
                .flatMap(check -> check.look(desk, draft).stream())
                .toList();
    }
}
