package org.openimr.server.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openimr.law.Citation;
import org.openimr.process.CaseState;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.Verdict;

/**
 * An act of the Administrative Director that a case waits for.
 *
 * @param clause  under which it is theirs
 * @param what    what is asked, one sentence each
 */
record AwaitedAct(ApprovalKind kind, Citation clause, List<String> what) {
    private static final Citation ELIGIBILITY = Citation.laborCode("4610.5(k)");
    private static final Citation MORE_REVIEWERS = Citation.regulation("9792.10.6(c)");

    AwaitedAct {
        what = List.copyOf(what);
    }

    /** All that this case waits for; an extension is granted unasked, and joining cases needs no approval. */
    static List<AwaitedAct> of(CaseState state) {
        return Stream.of(eligibility(state), moreReviewers(state), penalties(state))
                .flatMap(List::stream)
                .toList();
    }

    private static List<AwaitedAct> eligibility(CaseState state) {
        if (!(state instanceof CaseState.UnderEligibilityReview(Docket docket))) return List.of();
        List<EligibilityRules.Test> tests = EligibilityRules.judge(docket);
        List<EligibilityRules.Test> doubts = tests.stream()
                .filter(test -> test.verdict() instanceof Verdict.Doubtful)
                .toList();
        if (!doubts.isEmpty()) {
            return List.of(new AwaitedAct(
                    ApprovalKind.DOUBT,
                    doubts.getFirst().rule().id().clause(),
                    doubts.stream().map(test -> test.verdict().explanation()).toList()));
        }
        List<String> failed = tests.stream()
                .filter(test -> test.verdict() instanceof Verdict.NotMet)
                .map(test -> test.verdict().explanation())
                .toList();
        return List.of(new AwaitedAct(
                ApprovalKind.ELIGIBILITY,
                ELIGIBILITY,
                failed.isEmpty() ? List.of("All " + tests.size() + " conditions are met.") : failed));
    }

    private static List<AwaitedAct> moreReviewers(CaseState state) {
        if (!(state instanceof CaseState.InReview review)) return List.of();
        return review.work().asked().stream()
                .map(asked -> new AwaitedAct(
                        ApprovalKind.MORE_REVIEWERS,
                        MORE_REVIEWERS,
                        List.of(asked.reviewers() + " reviewers in all: " + asked.why())))
                .toList();
    }

    /** Referred and not assessed since under the same clause. */
    private static List<AwaitedAct> penalties(CaseState state) {
        List<PenaltyEntry> open = new ArrayList<>();
        for (PenaltyEntry entry : state.filedDocket().map(Docket::penalties).orElse(List.of())) {
            switch (entry.kind()) {
                case REFERRED -> open.add(entry);
                case ASSESSED -> open.removeIf(referred -> referred.clause().equals(entry.clause()));
            }
        }
        if (open.isEmpty()) return List.of();
        return List.of(new AwaitedAct(
                ApprovalKind.PENALTY,
                open.getFirst().clause(),
                open.stream().map(PenaltyEntry::why).toList()));
    }
}
