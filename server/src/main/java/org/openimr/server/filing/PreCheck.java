package org.openimr.server.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Deadline;
import org.openimr.process.clocks.FilingLimit;
import org.openimr.process.clocks.Limit;
import org.openimr.process.deadlines.Doubt;
import org.openimr.process.deadlines.Term;
import org.openimr.process.eligibility.EarlierCase;
import org.openimr.process.eligibility.EligibilityFacts;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.Established;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.server.filing.EarlierApplications.Earlier;

/** What the rules of eligibility would say of a draft if it were sent now; they decide nothing here. */
public final class PreCheck {
    /** The rules judge a filing, and one that was not sent has no number yet. */
    private static final CaseNumber NO_NUMBER = new CaseNumber("CM00-0000000");

    private PreCheck() {}

    /**
     * Every rule of the decision's date.
     *
     * @param earlier  an application on the same decision that this person may know of
     * @return empty while the answers are not yet an application
     */
    public static List<EligibilityRules.Test> judge(Draft draft, Optional<Earlier> earlier, Instant now) {
        return StatedApplication.of(draft.answers(), true, draft.copy().isPresent(), CaliforniaTime.dayOf(now))
                .map(application -> EligibilityRules.judge(new EligibilityFacts(
                        new Filing(NO_NUMBER, application, now), established(application, earlier), List.of())))
                .orElse(List.of());
    }

    private static Established established(Application application, Optional<Earlier> earlier) {
        Set<Integer> items =
                application.items().stream().map(DisputedItem::number).collect(Collectors.toUnmodifiableSet());
        return new Established(
                earlier
                        .map(found -> new EarlierCase(found.number(), items, true, true, Optional.empty(), false))
                        .stream()
                        .toList(),
                Set.of(),
                Optional.empty());
    }

    /**
     * The last day to file on one treatment, with its arithmetic.
     *
     * @param doubts  on which days it is not certain whether it is in time
     */
    public record LastDay(DisputedItem item, Deadline deadline, List<Doubt> doubts) {
        public LastDay {
            doubts = List.copyOf(doubts);
        }
    }

    /** The last day of each treatment named so far. */
    public static List<LastDay> lastDays(Answers answers) {
        List<LastDay> days = new ArrayList<>();
        StatedApplication.forItsTime(answers)
                .ifPresent(application -> application.items().forEach(item -> {
                    if (FilingLimit.term(application, item)
                            instanceof Term.Runs(Limit.ByDay(Deadline deadline), List<Doubt> doubts)) {
                        days.add(new LastDay(item, deadline, doubts));
                    }
                }));
        return days;
    }
}
