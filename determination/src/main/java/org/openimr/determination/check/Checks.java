package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.read.Spans;

/** Every check, in the order of their codes. */
public final class Checks {
    /** Up to 123 the norms of law and evidence; from 130 on the plain errors, and what was seen beside them. */
    private static final List<Check> ALL = List.of(
            new ItemIsDecidedWithReasons(),
            new OutcomeAgreesWithRationale(),
            new DependentItemFollowsPrimary(),
            new CitationIsComplete(),
            new CitationOrReason(),
            new TiersAreSearchedInOrder(),
            new RebuttalIsRecorded(),
            new BestEvidenceWins(),
            new SilenceIsTrue(),
            new NoDenialOnSilence(),
            new GuidelineWasInForce(),
            new EditionIsCurrent(),
            new StandardsAreInOrder(),
            new QuantityIsWithinLimit(),
            new ImprovementIsShown(),
            new FormularyIsApplied(),
            new RecordIsUsed(),
            new ItemMatchesRequest(),
            new AbsenceIsTrue(),
            new LanguageIsPlain(),
            new SourceHasAuthorAndDate(),
            new ReviewerTreatsThis(),
            new NoNameIsPrinted(),
            new LevelsAgree(),
            new SidesAgree(),
            new BodyPartsAgree(),
            new DosesAgree(),
            new CountsAgree(),
            new DatesAgree(),
            new AgeAndSexAgree(),
            new AbbreviationMeansThis(),
            new CodeMeansItsLabel(),
            new ClosingUsesStatutoryTest(),
            new RationaleIsItsOwn(),
            new WordsAreImpartial(),
            new NoWordIsMissing(),
            new ItemNameHolds(),
            new BasisIsArguedFrom(),
            new DependentStandsAfterItsReason(),
            new FindingsAreOfTheStudy());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** What all checks find in a letter that comes alone, check by check. */
    public static List<Finding> run(Determination determination, Optional<Spans> spans, Origin origin) {
        return examine(new Examined(determination, spans, origin)).findings();
    }

    /** What all checks find with the case file at hand, check by check. */
    public static List<Finding> run(Determination determination, Optional<Spans> spans, Origin origin, CaseFacts file) {
        return examine(new Examined(determination, spans, origin, Optional.of(file), Optional.empty()))
                .findings();
    }

    /** What all checks find, and which of them could say nothing. */
    public static CheckReport examine(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        List<Check> notApplied = new ArrayList<>();
        for (Check check : ALL) {
            if (lacks(letter, check.needs())) notApplied.add(check);
            else faults.addAll(check.run(letter));
        }
        return new CheckReport(faults, notApplied);
    }

    /** Whether a letter with these findings must not leave the house. */
    public static boolean block(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING);
    }

    /** The check of that code; empty for a finding of the reader. */
    public static Optional<Check> withCode(String code) {
        return ALL.stream().filter(check -> check.id().code().equals(code)).findFirst();
    }

    private static boolean lacks(Examined letter, Needs needs) {
        return switch (needs) {
            case NOTHING -> false;
            case CASE_FILE -> letter.file().isEmpty();
            case VOCABULARY -> letter.vocabulary().isEmpty();
        };
    }
}
