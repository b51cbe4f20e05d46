package org.openimr.process.register;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.law.Chapter;
import org.openimr.law.Rule;
import org.openimr.process.ProcessSettings;
import org.openimr.process.deadlines.Deadlines;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.fees.FeeSchedules;
import org.openimr.process.guard.Guards;
import org.openimr.process.penalties.Penalties;
import org.openimr.process.records.OwedRules;
import org.openimr.process.review.Combination;

/** The law as this program applies it: every rule there ever was, by subject. */
public final class LawRegister {
    private LawRegister() {}

    /** Every chapter, with the assumptions as they are set. */
    public static List<Chapter> chapters(ProcessSettings settings) {
        Deadlines deadlines = new Deadlines(settings.deadlines());
        return List.of(
                new Chapter(
                        "Deadlines",
                        "A time is judged by the law of the day from which it runs.",
                        Stream.<List<? extends Rule>>of(
                                        deadlines.all().rules(),
                                        deadlines.receipts().rules())
                                .<Rule>flatMap(List::stream)
                                .toList()),
                new Chapter(
                        "Eligibility",
                        "An application is judged by the law of the day on which the utilization review decision was"
                                + " served, or of its date where service is not proved.",
                        List.copyOf(EligibilityRules.all())),
                new Chapter(
                        "Steps of the process",
                        "A step is judged by the law of the day on which it is taken.",
                        Stream.concat(Guards.all().stream(), Stream.of(new Combination()))
                                .toList()),
                new Chapter(
                        "Records",
                        "What is owed for the review is judged by the law of the day of the notice of assignment.",
                        List.copyOf(new OwedRules(settings.records()).all().rules())),
                new Chapter(
                        "Fees",
                        "A fee is judged by the law of the day on which the application was submitted.",
                        List.copyOf(new FeeSchedules(settings.fees()).all().rules())),
                new Chapter(
                        "Penalties",
                        "A penalty is judged by the law of each day for which it accrues.",
                        List.copyOf(new Penalties(settings.penalties()).all().rules())));
    }

    /** Every rule of every chapter. */
    public static List<Rule> rules(ProcessSettings settings) {
        return chapters(settings).stream()
                .flatMap(chapter -> chapter.rules().stream())
                .toList();
    }
}
