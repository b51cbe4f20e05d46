package org.openimr.server.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Deadline;
import org.openimr.process.ProcessSettings;
import org.openimr.process.docket.Docket;
import org.openimr.process.guard.IndexReport;
import org.openimr.process.records.Checklist;
import org.openimr.process.records.Held;
import org.openimr.server.log.EventLog;

/** What the parties owe for the review of a case; who may see it is asked elsewhere. */
public final class OwedRecords {
    private final EventLog log;
    private final Checklist checklist;
    private final int days;

    public OwedRecords(EventLog log, ProcessSettings settings) {
        this.log = log;
        this.checklist = new Checklist(settings);
        this.days = settings.records().missingReportDays().value();
    }

    /**
     * Line by line; nothing before the notice of assignment.
     *
     * @param held  the whole file, as far as it is known what it holds
     */
    public List<Checklist.Line> of(CaseNumber number, List<Held> held, Instant now) {
        return checklist.of(CaseHistory.load(log, number).state(), held, now);
    }

    /** Calendar days in which a party may say what is missing from the index, from its sealing. */
    public int days() {
        return days;
    }

    /** Until when a party may say it; empty until something is sealed. */
    public Optional<Deadline> reportUntil(Docket docket) {
        return docket.sealedAt().map(on -> IndexReport.until(CaliforniaTime.dayOf(on), days));
    }
}
