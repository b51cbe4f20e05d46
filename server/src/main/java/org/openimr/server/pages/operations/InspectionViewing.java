package org.openimr.server.pages.operations;

import static org.openimr.server.pages.DayWords.count;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.server.inspection.Finding;
import org.openimr.server.inspection.Inspection;
import org.openimr.server.operations.Checkup;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.operations.OperationsView.FoundRow;
import org.openimr.server.pages.operations.OperationsView.NightView;

/** Says what the newest nightly inspection found. */
record InspectionViewing(Instant now) {
    /** One is made each night. */
    private static final Duration OLD = Duration.ofDays(2);

    NightView view(Optional<Inspection> newest) {
        return newest.map(this::view)
                .orElse(new NightView(
                        "None was made yet. One is made each night at 2:30 AM in California.", List.of(), List.of()));
    }

    private NightView view(Inspection made) {
        Duration age = Checkup.age(made.ended(), now);
        String lead = "Made on " + DayWords.of(made.ended()) + "; "
                + (made.findings().isEmpty()
                        ? "everything was as it must be."
                        : count(made.findings().size(), "thing was", "things were") + " not as they must be.")
                + (age.compareTo(OLD) > 0
                        ? " That is " + OperationsViewing.ago(age)
                                + ", and one is made each night: see whether its job has failed."
                        : "");
        return new NightView(
                lead,
                made.looked(),
                made.findings().stream().map(InspectionViewing::row).toList());
    }

    private static FoundRow row(Finding finding) {
        return new FoundRow(
                finding.flaw().title() + ": " + finding.place(),
                finding.words(),
                finding.flaw().remedy(),
                finding.flaw().code());
    }
}
