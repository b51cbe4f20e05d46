package org.openimr.server.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.Letterhead;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.CaseState;
import org.openimr.process.Role;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.penalties.Lateness;
import org.openimr.process.penalties.PenalizeLateRecords;
import org.openimr.process.penalties.Penalties;
import org.openimr.process.penalties.PenaltySettings;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person may ask. A case that is not for this person is answered exactly as one that is not there. */
public final class CaseQueries {
    /** Rows of one queue; beyond it the list says that there is more. */
    private static final int MOST_ROWS = 500;

    /** Rows of the report of what was late, and of what waits for approval. */
    private static final int MOST_LATE = 200;

    private final EventLog log;
    private final Clocks clocks;
    private final OverviewTable overviews;
    private final PartyAccess access;
    private final MissedTable missed;
    private final PenaltyTable ledger;
    private final ApprovalTable approvals;
    private final QualityTable quality;
    private final Letterhead letterhead;

    public CaseQueries(EventLog log, Clocks clocks, JdbcClient jdbc, Letterhead letterhead) {
        this.log = log;
        this.clocks = clocks;
        this.overviews = new OverviewTable(jdbc);
        this.access = new PartyAccess(jdbc);
        this.missed = new MissedTable(jdbc, clocks);
        this.ledger = new PenaltyTable(jdbc);
        this.approvals = new ApprovalTable(jdbc);
        this.quality = new QualityTable(jdbc);
        this.letterhead = letterhead;
    }

    /** What waits for quality assurance; for a reviewer only the blind reviews that he or she was asked for. */
    public List<QualityTask> quality(Actor actor) {
        if (Authority.maySee(Authority.View.QUALITY).contains(actor.role())) return quality.longest(MOST_ROWS);
        return actor.role() == Role.REVIEWER ? quality.blindFor(UUID.fromString(actor.id())) : List.of();
    }

    /** Items decided twice in cases issued in that time, ends inclusive; none for who does not answer for quality. */
    public List<DecidedTwice> decidedTwice(Actor actor, LocalDate from, LocalDate to) {
        return Authority.maySee(Authority.View.QUALITY).contains(actor.role())
                ? quality.decidedTwice(from, to)
                : List.of();
    }

    /** What a reviewer who was asked for it needs to decide the case blind; empty for everyone else. */
    public Optional<BlindCase> blindCase(Actor actor, CaseNumber number) {
        CaseHistory history = CaseHistory.load(log, number);
        return Sight.isBlindReviewer(history.state(), actor) ? BlindCase.of(number, history.state()) : Optional.empty();
    }

    /** What is due; empty for a role without a queue. */
    public Queue queue(Actor actor, Instant now) {
        List<CaseOverview> open = open(actor);
        boolean more = open.size() > MOST_ROWS;
        return new Queue(QueueOrder.sections(more ? open.subList(0, MOST_ROWS) : open, actor.role(), now), more);
    }

    private List<CaseOverview> open(Actor actor) {
        if (!Authority.maySee(Authority.View.QUEUE).contains(actor.role())) return List.of();
        return actor.role() == Role.REVIEWER
                ? overviews.openOf(UUID.fromString(actor.id()), MOST_ROWS + 1)
                : overviews.open(MOST_ROWS + 1);
    }

    /** One case as it is now. */
    public Optional<CaseView> oneCase(Actor actor, CaseNumber number, Instant now) {
        return oneCase(actor, number, AsOf.now(now));
    }

    /** One case as of a moment, for who may see it today; empty too where nothing of it was there yet. */
    public Optional<CaseView> oneCase(Actor actor, CaseNumber number, AsOf asOf) {
        CaseHistory history = CaseHistory.load(log, number);
        if (!Sight.sees(history.state(), actor, access.isOwn(actor, number))) return Optional.empty();
        List<RecordedEvent> then =
                history.kept().events().stream().filter(asOf::holds).toList();
        if (then.isEmpty()) return Optional.empty();
        return Optional.of(new CaseViewing(clocks, actor, asOf.moment()).view(number, then, CaseHistory.fold(then)));
    }

    /** Whether the case is there today for this person. */
    public boolean sees(Actor actor, CaseNumber number) {
        return Sight.sees(CaseHistory.load(log, number).state(), actor, access.isOwn(actor, number));
    }

    /** Open cases that may be decided together with this one, for those who may join them; none for anyone else. */
    public List<Suggestion> joinable(Actor actor, CaseNumber number) {
        if (!PairKind.JOIN.mayGive().contains(actor.role())) return List.of();
        return new JoinableCases(log, overviews)
                .with(CaseHistory.load(log, number).state());
    }

    /** Pairs of cases that can be joined now, for those who may join them; none for anyone else. */
    public List<Suggestion> joinablePairs(Actor actor) {
        return PairKind.JOIN.mayGive().contains(actor.role()) ? new JoinableCases(log, overviews).pairs() : List.of();
    }

    /** The cases of a party, the newest first; none for who is no party. */
    public List<CaseNumber> own(Actor actor) {
        return access.casesOf(actor);
    }

    /** As which party this person belongs to the case. */
    public Optional<PartyRole> partyIn(Actor actor, CaseNumber number) {
        return access.partyIn(actor, number);
    }

    /** The letter of a determined case, for those who may see letters that are not published. */
    public Optional<IssuedLetter> letter(Actor actor, CaseNumber number) {
        if (!Authority.maySee(Authority.View.LETTER).contains(actor.role())) return Optional.empty();
        CaseState state = CaseHistory.load(log, number).state();
        if (!Sight.sees(state, actor, access.isOwn(actor, number))) return Optional.empty();
        return state.ruling()
                .map(ruling -> new IssuedLetter(letterhead, ruling.determination(), CaliforniaTime.dayOf(ruling.at())));
    }

    /** What is on record of penalties, for those who oversee; nothing for anyone else. */
    public PenaltyLedger penalties(Actor actor, PenaltySettings settings, Instant now) {
        if (!Authority.maySee(Authority.View.OVERSIGHT).contains(actor.role()))
            return new PenaltyLedger(List.of(), List.of(), false);
        Penalties rules = new Penalties(settings);
        List<PenaltyLedger.Line> lines = ledger.newest(MOST_LATE + 1);
        List<MissedTable.Owed> late = missed.of(ClockName.RECORDS, MOST_LATE + 1);
        return new PenaltyLedger(
                lines.stream().limit(MOST_LATE).toList(),
                late.stream()
                        .limit(MOST_LATE)
                        .map(owed -> late(rules, owed, now))
                        .toList(),
                lines.size() > MOST_LATE || late.size() > MOST_LATE);
    }

    private static PenaltyLedger.LateRecords late(Penalties rules, MissedTable.Owed owed, Instant now) {
        Optional<LocalDate> received = owed.doneAt().map(CaliforniaTime::dayOf);
        Optional<LocalDate> ended = owed.endedAt().map(CaliforniaTime::dayOf);
        Lateness late = Lateness.of(owed.lastDay(), received.or(() -> ended).orElse(CaliforniaTime.dayOf(now)));
        return new PenaltyLedger.LateRecords(
                owed.number(),
                owed.administrator(),
                owed.lastDay(),
                received,
                ended,
                rules.rule(PenalizeLateRecords.class, owed.lastDay().plusDays(1))
                        .map(rule -> rule.penaltyFor(late)));
    }

    /** What waits for the Administrative Director, for those who oversee; nothing for anyone else. */
    public Approval.Waiting approvals(Actor actor) {
        if (!Authority.maySee(Authority.View.OVERSIGHT).contains(actor.role()))
            return new Approval.Waiting(List.of(), false);
        List<Approval> longest = approvals.longest(MOST_LATE + 1);
        return new Approval.Waiting(longest.stream().limit(MOST_LATE).toList(), longest.size() > MOST_LATE);
    }

    /** Cases to which a day must be passed by now. */
    List<PassingDays.Noticing> toNotice(Instant now, int limit) {
        return overviews.toNotice(now, limit);
    }

    /** What was late, for those who oversee; nothing for anyone else. */
    public LateReport late(Actor actor) {
        return Authority.maySee(Authority.View.OVERSIGHT).contains(actor.role())
                ? new LateReport(missed.counts(), missed.newest(MOST_LATE))
                : new LateReport(List.of(), List.of());
    }
}
