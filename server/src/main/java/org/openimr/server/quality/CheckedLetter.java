package org.openimr.server.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.check.Check;
import org.openimr.determination.check.Checks;
import org.openimr.determination.check.Examined;
import org.openimr.determination.check.Fault;
import org.openimr.determination.check.Release;
import org.openimr.process.IssueCommand;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.QualityView;
import org.openimr.server.desk.FileWords;
import org.openimr.vocabulary.Vocabulary;

/**
 * Every check on the letter as it would be issued: with the facts by which the process judges it too, and besides with
 * what stands on the pages of the file and the loaded lists.
 */
public final class CheckedLetter implements LetterFindings {
    private final FileWords words;
    private final Vocabulary vocabulary;

    public CheckedLetter(FileWords words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    @Override
    public List<LetterFinding> of(CaseView view) {
        return view.quality().flatMap(QualityView::letter).stream()
                .flatMap(letter -> Checks.examine(read(view, letter)).faults().stream())
                .map(CheckedLetter::finding)
                .sorted(Comparator.comparing(LetterFinding::severity))
                .toList();
    }

    private Examined read(CaseView view, Examined letter) {
        return new Examined(
                letter.determination(),
                letter.spans(),
                letter.origin(),
                letter.file().map(facts -> facts.with(words.of(view.number()))),
                Optional.of(vocabulary));
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
