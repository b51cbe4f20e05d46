package org.openimr.process.clocks;

import static org.openimr.process.clocks.ClockName.APPEAL;
import static org.openimr.process.clocks.ClockName.APPLICATION;
import static org.openimr.process.clocks.ClockName.AUTHORIZE;
import static org.openimr.process.clocks.ClockName.DECISION;
import static org.openimr.process.clocks.ClockName.ELIGIBILITY;
import static org.openimr.process.clocks.ClockName.NOTICE;
import static org.openimr.process.clocks.ClockName.RECORDS;
import static org.openimr.process.clocks.ClockName.REIMBURSE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Deadline;
import org.openimr.law.Grade;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.Assignment;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.Eligibility;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.CaseState.Issued;
import org.openimr.process.CaseState.NotFiled;
import org.openimr.process.CaseState.Published;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.ProcessSettings;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;

/** The deadlines of a case, worked out from its state alone (process, section 6). */
public final class Clocks {
    private static final String ORGANIZATION = "Review organization";
    private static final String CLAIMS_ADMINISTRATOR = "Claims administrator";
    private static final String DIRECTOR = "Administrative Director";
    private static final LocalDate FORMULARY_SINCE = LocalDate.of(2018, 1, 1);

    private final ProcessSettings settings;

    public Clocks(ProcessSettings settings) {
        this.settings = settings;
    }

    /** Every clock that ever started, in the order of the process. */
    public List<Clock> of(CaseState state) {
        return switch (state) {
            case NotFiled _ -> List.of();
            case UnderEligibilityReview(Filing filing) ->
                List.of(application(filing), eligibility(filing, Optional.empty()));
            case Ineligible(Filing filing, Instant foundAt, var _) ->
                List.of(
                        application(filing),
                        eligibility(filing, Optional.of(foundAt)),
                        appeal("the ineligibility decision", foundAt));
            case Eligible(Filing filing, Eligibility found) ->
                List.of(
                        application(filing),
                        eligibility(filing, Optional.of(found.foundAt())),
                        notice(found, Optional.empty()));
            case AwaitingRecords(Assignment assignment, var _) ->
                join(assigned(assignment, Optional.empty()), List.of());
            case ReadyForReview(Assignment assignment, CaseFile file) -> underway(assignment, file);
            case InReview review -> underway(review.assignment(), review.file());
            case InQualityReview quality -> underway(quality.assignment(), quality.file());
            case Determined determined -> decided(determined.assignment(), determined.file(), determined.issued());
            case Published published -> decided(published.assignment(), published.file(), published.issued());
        };
    }

    /** The running clock that ends first, if any runs. */
    public Optional<Clock> next(CaseState state) {
        return of(state).stream()
                .filter(Clock::isRunning)
                .min(Comparator.comparing((Clock clock) -> clock.limit().lastDay())
                        .thenComparing(Clock::name));
    }

    private List<Clock> assigned(Assignment assignment, Optional<Instant> recordsAt) {
        Filing filing = assignment.filing();
        Eligibility found = assignment.eligibility();
        return List.of(
                application(filing),
                eligibility(filing, Optional.of(found.foundAt())),
                notice(found, Optional.of(assignment.noticeSentAt())),
                records(assignment, recordsAt));
    }

    private List<Clock> underway(Assignment assignment, CaseFile file) {
        return join(
                assigned(assignment, Optional.of(file.completeAt())),
                List.of(decision(assignment.filing(), file, Optional.empty())));
    }

    private List<Clock> decided(Assignment assignment, CaseFile file, Issued issued) {
        List<Clock> after = new ArrayList<>();
        after.add(decision(assignment.filing(), file, Optional.of(issued.at())));
        after.add(appeal("mailing of the determination", issued.at(), issued));
        boolean anyOverturned = issued.determination().issues().stream()
                .anyMatch(issue -> issue.decision().equals(Optional.of(Outcome.OVERTURNED)));
        if (anyOverturned) {
            after.add(authorize(issued));
            after.add(reimburse(issued));
        }
        return join(assigned(assignment, Optional.of(file.completeAt())), after);
    }

    private static Clock application(Filing filing) {
        Application application = filing.application();
        DisputedItem first = application.items().stream()
                .min(Comparator.comparing(item ->
                        FilingLimit.of(application.utilizationReview(), item).lastDay()))
                .orElseThrow();
        return new Clock(
                APPLICATION,
                "Injured worker",
                new Limit.ByDay(FilingLimit.of(application.utilizationReview(), first)),
                Grade.TEXT_READ,
                Optional.of(filing.receivedAt()));
    }

    private Clock eligibility(Filing filing, Optional<Instant> foundAt) {
        Deadline target = Deadline.from("receipt of the application", filing.receivedOn())
                .plusBusinessDays(settings.eligibilityBusinessDays())
                .under(Citation.design("internal target for eligibility"));
        return new Clock(ELIGIBILITY, DIRECTOR, new Limit.ByDay(target), Grade.DESIGN_CHOICE, foundAt);
    }

    private static Clock notice(Eligibility found, Optional<Instant> sentAt) {
        Deadline due = Deadline.from("receipt of the eligibility finding", CaliforniaTime.dayOf(found.foundAt()))
                .plusBusinessDays(1)
                .under(Citation.regulation("9792.10.4(b)"));
        return new Clock(NOTICE, ORGANIZATION, new Limit.ByDay(due), Grade.TEXT_READ, sentAt);
    }

    private static Clock records(Assignment assignment, Optional<Instant> completeAt) {
        return new Clock(RECORDS, CLAIMS_ADMINISTRATOR, RecordsLimit.of(assignment), Grade.TEXT_READ, completeAt);
    }

    private static Clock decision(Filing filing, CaseFile file, Optional<Instant> issuedAt) {
        Application application = filing.application();
        Instant start = file.completeAt();
        if (application.priority() == Priority.EXPEDITED) {
            ClockDeadline due = ClockDeadline.hoursFrom(
                    "receipt of the information", start, 72, Citation.laborCode("4610.6(d)(1)(C)"));
            return new Clock(DECISION, ORGANIZATION, new Limit.ByHour(due), Grade.DESIGN_CHOICE, issuedAt);
        }
        LocalDate day = CaliforniaTime.dayOf(start);
        boolean formulary = application.items().stream().anyMatch(DisputedItem::formularyDrug)
                && !application.utilizationReview().decidedOn().isBefore(FORMULARY_SINCE);
        Deadline due = formulary
                ? Deadline.from("receipt of the request and supporting documents", day)
                        .plusBusinessDays(5)
                        .under(Citation.laborCode("4610.6(d)(1)(A)"))
                : Deadline.from("receipt of the request and supporting documents", day)
                        .plusCalendarDays(30)
                        .rolledForward()
                        .under(Citation.laborCode("4610.6(d)(1)(B)"));
        return new Clock(DECISION, ORGANIZATION, new Limit.ByDay(due), Grade.TEXT_READ, issuedAt);
    }

    private static Clock appeal(String event, Instant foundAt) {
        Deadline due = Deadline.from(event, CaliforniaTime.dayOf(foundAt))
                .plusCalendarDays(30)
                .rolledForward()
                .under(Citation.laborCode("4610.6(h)"));
        return new Clock(APPEAL, "Any party", new Limit.ByDay(due), Grade.TEXT_READ, Optional.empty());
    }

    private static Clock appeal(String event, Instant issuedAt, Issued issued) {
        Deadline due = Deadline.from(event, CaliforniaTime.dayOf(issuedAt))
                .plusCalendarDays(30)
                .servedBy(issued.method())
                .rolledForward()
                .under(Citation.laborCode("4610.6(h)"));
        return new Clock(APPEAL, "Any party", new Limit.ByDay(due), Grade.TEXT_READ, Optional.empty());
    }

    private static Clock authorize(Issued issued) {
        Deadline due = Deadline.from("receipt of the determination", CaliforniaTime.dayOf(issued.at()))
                .plusBusinessDays(5)
                .under(Citation.laborCode("4610.6(j)"));
        return new Clock(AUTHORIZE, CLAIMS_ADMINISTRATOR, new Limit.ByDay(due), Grade.TEXT_READ, Optional.empty());
    }

    private static Clock reimburse(Issued issued) {
        Deadline due = Deadline.from("receipt of the determination", CaliforniaTime.dayOf(issued.at()))
                .plusCalendarDays(20)
                .rolledForward()
                .under(Citation.laborCode("4610.6(j)"));
        return new Clock(REIMBURSE, CLAIMS_ADMINISTRATOR, new Limit.ByDay(due), Grade.TEXT_READ, Optional.empty());
    }

    private static List<Clock> join(List<Clock> before, List<Clock> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
