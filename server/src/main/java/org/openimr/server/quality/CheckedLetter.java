package org.openimr.server.quality;

import java.util.Comparator;
import java.util.List;
import org.openimr.determination.check.Check;
import org.openimr.determination.check.Checks;
import org.openimr.determination.check.Fault;
import org.openimr.determination.check.Release;
import org.openimr.process.IssueCommand;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.QualityView;

/** Every check on the letter as it would be issued, with the facts by which the process judges it too. */
public final class CheckedLetter implements LetterFindings {
    @Override
    public List<LetterFinding> of(CaseView view) {
        return view.quality().flatMap(QualityView::letter).stream()
                .flatMap(letter -> Checks.examine(letter).faults().stream())
                .map(CheckedLetter::finding)
                .sorted(Comparator.comparing(LetterFinding::severity))
                .toList();
    }

    private static LetterFinding finding(Fault fault) {
        Check check = Checks.withCode(fault.finding().code()).orElseThrow();
        String clause = check.authority().printed();
        return new LetterFinding(
                fault.finding().code(),
                fault.path(),
                fault.words(),
                fault.finding().severity(),
                clause,
                fault.finding().message().replace(" (" + clause + ")", ""),
                check.remedy(),
                IssueCommand.Release.placeOf(fault),
                check.release() == Release.BY_NAME_AND_REASON);
    }
}
