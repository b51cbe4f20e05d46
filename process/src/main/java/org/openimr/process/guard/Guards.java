package org.openimr.process.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.law.Rule;
import org.openimr.law.RuleSet;
import org.openimr.process.docket.Docket;
import org.openimr.process.outcome.Petition;
import org.openimr.process.records.SealedPart;

/** The guards of each step, in the order in which they are tried. */
public final class Guards {
    public static final RuleSet<Guard<Seating>> SEATING = new RuleSet<>(List.of(
            new ReviewerWithoutTie(),
            new DifferentReviewerAfterRemand(),
            new LicensedPhysician(),
            new CertifiedForTheCondition()));
    public static final RuleSet<Guard<PanelSeat>> PANEL =
            new RuleSet<>(List.of(new SeatsAsApproved(), new OneSeatEach()));
    public static final RuleSet<Guard<DraftOfCase>> DRAFT =
            new RuleSet<>(List.of(new MedicalConditionStated(), new EveryItemDecided()));
    public static final RuleSet<Guard<File>> COMPLETE_FILE =
            new RuleSet<>(List.of(new NeverOnTheDecisionAlone(), new ReportOnTheCondition()));
    public static final RuleSet<Guard<File>> GO_AHEAD =
            new RuleSet<>(List.of(new NeverOnTheDecisionAlone(), new GoAheadOnListAndDocuments()));
    public static final RuleSet<Guard<FileAndIndex>> SEALED_FILE = new RuleSet<>(List.of(new EveryDocumentSealed()));
    public static final RuleSet<Guard<SealedPart>> SEALING =
            new RuleSet<>(List.of(new IndexHoldsMoreThanTheDecision()));
    public static final RuleSet<Guard<Pair>> CONSOLIDATION = new RuleSet<>(List.of(new SameWorkerPhysicianAndInjury()));
    public static final RuleSet<Guard<MoreTime>> EXTENSION = new RuleSet<>(List.of(new AtMostThreeDaysMore()));
    public static final RuleSet<Guard<Docket>> DEFERRAL = new RuleSet<>(List.of(new DeferredForLiabilityOnly()));
    public static final RuleSet<Guard<Docket>> CONVERSION = new RuleSet<>(List.of(new UrgencyConvertsOnce()));
    public static final RuleSet<Guard<Carried>> IMPLEMENTATION = new RuleSet<>(List.of(new DeterminedItemsOnly()));
    public static final RuleSet<Guard<Petition>> PETITION =
            new RuleSet<>(List.of(new PetitionInDueFormBefore2020(), new PetitionInDueForm()));
    public static final RuleSet<Guard<Reversal>> REVERSAL = new RuleSet<>(List.of(new ReversedOnAGroundRaised()));
    public static final RuleSet<Guard<Publishing>> PUBLICATION =
            new RuleSet<>(List.of(new ConfirmedByDifferentPersons()));
    public static final RuleSet<Guard<Charge>> CHARGE = new RuleSet<>(List.of(new OneFeeForEachApplication()));
    public static final RuleSet<Guard<Ending>> TERMINATION = new RuleSet<>(List.of(new EndsWhatIsInDispute()));
    public static final RuleSet<Guard<Corrected>> CORRECTION =
            new RuleSet<>(List.of(new CorrectionChangesNoConclusion()));

    public static final RuleSet<Guard<IndexReport>> MISSING_REPORT =
            new RuleSet<>(List.of(new MissingReportedInTime()));

    public static final RuleSet<Guard<Looking>> SECOND_LOOK = new RuleSet<>(List.of(new SecondLookByAnother()));
    public static final RuleSet<Guard<Leaving>> LEAVING =
            new RuleSet<>(List.of(new SecondLookBeforeIssue(), new SignedBeforeIssue()));
    public static final RuleSet<Guard<SecondReviewer>> BLIND_REVIEW =
            new RuleSet<>(List.of(new BlindReviewerTookNoPart()));

    private Guards() {}

    /** Every guard there ever was. */
    public static List<Rule> all() {
        return Stream.of(
                        SEATING,
                        PANEL,
                        DRAFT,
                        COMPLETE_FILE,
                        GO_AHEAD,
                        SEALED_FILE,
                        SEALING,
                        MISSING_REPORT,
                        CONSOLIDATION,
                        EXTENSION,
                        DEFERRAL,
                        CONVERSION,
                        IMPLEMENTATION,
                        PETITION,
                        REVERSAL,
                        PUBLICATION,
                        CHARGE,
                        TERMINATION,
                        CORRECTION,
                        SECOND_LOOK,
                        LEAVING,
                        BLIND_REVIEW)
                .flatMap(set -> set.rules().stream().map(Rule.class::cast))
                .collect(Collectors.toMap(Rule::id, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
