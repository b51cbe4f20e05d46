package org.openimr.process.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openimr.law.Calendars;
import org.openimr.law.RuleSet;
import org.openimr.process.clocks.Limit;

/**
 * The register of every time in the process (process, section 6).
 *
 * <pre>{@code
 * Deadlines deadlines = new Deadlines(DeadlineSettings.defaults());
 * Term term = deadlines.rule(FileApplication.class, served.on()).orElseThrow()
 *         .termFor(new UtilizationReviewDecided(decidedOn, Optional.of(served)));
 * }</pre>
 */
public final class Deadlines {
    private final DeadlineSettings settings;
    private final RuleSet<DeadlineRule<?>> all;
    private final RuleSet<ReceiptRule<?>> receipts;
    /** Rules of each kind that was asked for: the question comes for every clock of every case. */
    private final Map<Class<?>, List<DeadlineRule<?>>> kinds = new ConcurrentHashMap<>();

    public Deadlines(DeadlineSettings settings) {
        this.settings = settings;
        this.all = new RuleSet<>(rules(settings));
        this.receipts = new RuleSet<>(
                List.of(new ReceiveFaxedRequest(), new ReceiveMailedRequest(settings.mailedRequestDays())));
    }

    /** Every limit of time ever in force, in the order of section 6. */
    public RuleSet<DeadlineRule<?>> all() {
        return all;
    }

    /** When a request for authorization counts as received. */
    public RuleSet<ReceiptRule<?>> receipts() {
        return receipts;
    }

    /** Limits in force on {@code day}. */
    public List<DeadlineRule<?>> on(LocalDate day) {
        return all.on(day);
    }

    /**
     * The one rule of that kind in force on {@code day}; empty when there was none, as no formulary rule before 2018.
     *
     * @param kind  a rule, or the interface of a rule and its successors such as {@link InquiryAnswer}
     */
    public <R extends DeadlineRule<?>> Optional<R> rule(Class<R> kind, LocalDate day) {
        for (DeadlineRule<?> rule : kinds.computeIfAbsent(kind, this::ofKind)) {
            if (rule.inForce().contains(day)) return Optional.of(kind.cast(rule));
        }
        return Optional.empty();
    }

    private List<DeadlineRule<?>> ofKind(Class<?> kind) {
        return all.rules().stream().filter(kind::isInstance).toList();
    }

    /** The day on which the alarm for a limit goes off: some business days before the last one, by our own choice. */
    public LocalDate alarmOn(Limit limit) {
        LocalDate day = limit.lastDay();
        for (int open = 0; open < settings.alarmBusinessDays().value(); ) {
            day = day.minusDays(1);
            if (Calendars.business().isOpen(day)) open++;
        }
        return day;
    }

    /** What no text fixes, as set here. */
    public DeadlineSettings settings() {
        return settings;
    }

    private static List<DeadlineRule<?>> rules(DeadlineSettings settings) {
        return List.of(
                new ReviewProspectively(),
                new ReviewFormularyRequest(),
                new ReviewRetrospectively(),
                new ReviewExpedited(),
                new TellPhysician(),
                new WriteConcurrentDenial(),
                new WriteProspectiveDenial(),
                new DeferReview(settings.deferralBusinessDays()),
                new ReviewRetrospectivelyAfterDeferral(),
                new ReviewProspectivelyAfterDeferral(),
                new FileApplication(),
                new FileFormularyApplication(),
                new FileAfterLiabilityDispute(),
                new FileAfterOmission(),
                new FindEligibility(settings.eligibilityBusinessDays()),
                new AnswerInquiryUnderEmergencyRules(),
                new AnswerInquiry(),
                new SendAssignmentNotice(),
                new SendRecords(),
                new SendRecordsByStatute(),
                new SendExpeditedRecords(),
                new SendExpeditedRecordsByStatute(),
                new SubmitSupport(settings.supportDays()),
                new SubmitExpeditedSupport(settings.supportHours()),
                new ForwardLaterRecords(),
                new ReportEndOfDispute(),
                new ReportChangeOfAdministrator(),
                new DecideRegular(),
                new DecideFormulary(),
                new DecideExpedited(settings.expeditedDecisionHours()),
                new ExtendDecision(),
                new AuthorizeCare(),
                new ReimburseCare(),
                new AppealDecision(),
                new PayFee(settings.feeDays()));
    }
}
