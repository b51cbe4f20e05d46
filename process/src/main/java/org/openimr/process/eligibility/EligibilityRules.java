package org.openimr.process.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openimr.law.RuleSet;
import org.openimr.process.docket.Docket;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;

/** The register of eligibility rules. Which of them judge an application depends on its decision's date. */
public final class EligibilityRules {
    private static final RuleSet<EligibilityRule> ALL = new RuleSet<>(List.of(
            new AppliedForByWorkersSide(),
            new SignedByWorker(),
            new AgentNamedAfterDecision(),
            new UtilizationReviewDecisionAttached(),
            new SubjectToReview(),
            new BelongsHere(),
            new DeniesOrModifiesTreatment(),
            new FiledInTime(),
            new DeniedOnMedicalNecessity(),
            new NotOnFileAlready(),
            new NotDecidedBefore(),
            new NotAuthorizedAlready(),
            new InquiryAnswered(),
            new LiabilityNotDisputed()));

    private EligibilityRules() {}

    /**
     * A rule and what it says of one application.
     *
     * @param items  what it says of each item, by number, in order
     */
    public record Test(EligibilityRule rule, Map<Integer, Verdict> items) {
        /** Of one item. */
        public Verdict of(int item) {
            return Objects.requireNonNull(items.get(item), () -> "no item " + item);
        }

        /** Of the whole application: failed where every item fails, doubtful where some item fails or is in doubt. */
        public Verdict verdict() {
            List<Verdict> all = List.copyOf(items.values());
            Optional<Verdict> failed =
                    all.stream().filter(Verdict.NotMet.class::isInstance).findFirst();
            if (failed.isPresent() && all.stream().allMatch(Verdict.NotMet.class::isInstance)) return failed.get();
            Optional<Verdict> doubtful =
                    all.stream().filter(Verdict.Doubtful.class::isInstance).findFirst();
            return failed.<Verdict>map(some ->
                            new Verdict.Doubtful(some.explanation() + " Other items of the same application pass."))
                    .or(() -> doubtful)
                    .orElse(all.getFirst());
        }
    }

    /** Every rule ever in force, in the order in which they are shown. */
    public static List<EligibilityRule> all() {
        return ALL.rules();
    }

    /** The rules that judge a utilization review decision served on that day. */
    public static List<EligibilityRule> inForceOn(LocalDate servedOn) {
        return ALL.on(servedOn);
    }

    /** Judges an application by the form alone. */
    public static List<Test> judge(Filing filing) {
        return judge(EligibilityFacts.of(filing));
    }

    /** Judges an application by all that is known in its case. */
    public static List<Test> judge(Docket docket) {
        return judge(EligibilityFacts.of(docket));
    }

    /** Judges an application by every rule of its own date, item by item. */
    public static List<Test> judge(EligibilityFacts facts) {
        List<Test> tests = new ArrayList<>();
        for (EligibilityRule rule : inForceOn(facts.judgedOn())) tests.add(new Test(rule, verdicts(rule, facts)));
        return List.copyOf(tests);
    }

    private static Map<Integer, Verdict> verdicts(EligibilityRule rule, EligibilityFacts facts) {
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        for (DisputedItem item : facts.application().items()) verdicts.put(item.number(), rule.judge(facts, item));
        return verdicts;
    }
}
