package org.openimr.server.inspection;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openimr.archive.ArchiveUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Looks at every part, and keeps what was found. One part that cannot be looked at keeps no other from it. */
public final class NightlyInspection {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyInspection.class);

    private final List<Inspector> inspectors;
    private final InspectionTable table;
    private final Clock clock;

    NightlyInspection(List<Inspector> inspectors, InspectionTable table, Clock clock) {
        this.inspectors = List.copyOf(inspectors);
        this.table = table;
        this.clock = clock;
    }

    /** Inspects, keeps the outcome and says in the log how much was found, and no word of whose it is. */
    public Inspection inspect() {
        Instant begun = clock.instant();
        List<String> looked = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Inspector inspector : inspectors) {
            Inspected inspected = inspected(inspector, begun);
            looked.add(inspected.what());
            findings.addAll(inspected.findings());
        }
        Inspection made = new Inspection(begun, clock.instant(), looked, findings);
        table.keep(made);
        if (!findings.isEmpty()) {
            LOG.warn(
                    "The nightly inspection found {} things that are not as they must be. The page /operations lists them.",
                    findings.size());
        }
        return made;
    }

    private static Inspected inspected(Inspector inspector, Instant now) {
        try {
            return inspector.inspect(now);
        } catch (IOException | DataAccessException | ArchiveUnavailable e) {
            LOG.error("A part could not be inspected.", e);
            return new Inspected(
                    inspector.part() + ": not inspected",
                    List.of(new Finding(
                            Flaw.NOT_INSPECTED, inspector.part(), "Looking at the " + inspector.part() + " failed.")));
        }
    }
}
