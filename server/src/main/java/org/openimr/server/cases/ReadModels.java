package org.openimr.server.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseEvent.DeterminationPublished;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.reporting.CaseDates;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables that answer questions: each row a function of one case's events alone, so all can be made again. */
public final class ReadModels {
    private final JdbcClient jdbc;
    private final EventLog log;
    private final Clocks clocks;
    private final TransactionTemplate transaction;
    private final OverviewTable overviews;
    private final PublishedTable published;
    private final MissedTable missed;
    private final CaseDatesTable dates;
    private final PenaltyTable penalties;
    private final ApprovalTable approvals;
    private final QualityTable quality;
    private final PublicForms forms;
    private final Consumer<CaseNumber> whenPublished;
    private final WhenHappened whenHappened;

    /**
     * @param forms          what the public may see of determinations
     * @param whenPublished  called in the transaction of a publication, before it is committed
     * @param whenHappened   called with each event, in its own transaction before it is committed
     */
    public ReadModels(
            JdbcClient jdbc,
            EventLog log,
            Clocks clocks,
            TransactionTemplate transaction,
            PublicForms forms,
            Consumer<CaseNumber> whenPublished,
            WhenHappened whenHappened) {
        this.jdbc = jdbc;
        this.log = log;
        this.clocks = clocks;
        this.transaction = transaction;
        this.overviews = new OverviewTable(jdbc);
        this.published = new PublishedTable(jdbc);
        this.missed = new MissedTable(jdbc, clocks);
        this.dates = new CaseDatesTable(jdbc);
        this.penalties = new PenaltyTable(jdbc);
        this.approvals = new ApprovalTable(jdbc);
        this.quality = new QualityTable(jdbc);
        this.forms = forms;
        this.whenPublished = whenPublished;
        this.whenHappened = whenHappened;
    }

    /**
     * Follows what just happened to a case; in the transaction in which it was appended.
     *
     * @param before   the case before it
     * @param version  of the case after it
     */
    void update(CaseNumber number, CaseState before, int version, List<CaseEvent> events, Instant recordedAt) {
        CaseState state = before;
        for (CaseEvent event : events) state = CaseProcess.evolve(state, event);
        write(number, version, state, recordedAt);
        missed.put(number, state, EventWords.at(events.getLast()));
        approvals.put(number, before, state, EventWords.at(events.getLast()));
        quality.put(number, before, state, EventWords.at(events.getLast()));
        follow(number, version, state, events);
    }

    /** Is told of what happened to a case. */
    public interface WhenHappened {
        /** @param version  of the event in the case's stream, from 1 */
        void happened(CaseNumber number, int version, CaseEvent event);
    }

    private void follow(CaseNumber number, int version, CaseState state, List<CaseEvent> events) {
        CaseDates before = dates.get(number);
        CaseDates now = before;
        for (CaseEvent event : events) now = now.after(event);
        if (!now.equals(before)) dates.put(number, now);
        int earlier = version - events.size();
        for (CaseEvent event : events) whenHappened.happened(number, ++earlier, event);
        boolean isPublic = state.ruling().flatMap(Ruling::publishedAt).isPresent();
        if (isPublic && events.stream().anyMatch(ReadModels::changesThePublic)) whenPublished.accept(number);
    }

    /** A correction after publication is published with it, once it was reviewed like the first version. */
    private static boolean changesThePublic(CaseEvent event) {
        return event instanceof DeterminationPublished || event instanceof CaseEvent.ClericalErrorCorrected;
    }

    private void write(CaseNumber number, int version, CaseState state, Instant recordedAt) {
        Optional<UUID> reviewer =
                Sight.reviewer(state).map(taken -> taken.reviewer().value());
        Optional<Instant> noticeAt =
                state instanceof CaseState.Filed filed ? clocks.nextToNotice(filed) : Optional.empty();
        overviews.put(
                CaseOverview.of(number, version, state, clocks, recordedAt),
                state.filed().orElseThrow().application(),
                reviewer,
                noticeAt);
        state.filedDocket().ifPresent(docket -> penalties.put(number, docket));
        state.ruling().ifPresent(ruling -> makePublic(number, ruling));
    }

    /** The last version of a published determination whose review is confirmed; a later one waits for its own. */
    private void makePublic(CaseNumber number, Ruling ruling) {
        forms.stands(number, ruling.determination());
        if (ruling.publishedAt().isEmpty()) return;
        ruling.versions().reversed().stream()
                .map(version -> forms.of(number, version))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(form -> published.put(
                        new Published(number, form, ruling.publishedAt().get())));
    }

    /** The review of a case's letter is confirmed: where the case is published, this is what the public sees from now on. */
    public void reviewed(CaseNumber number) {
        CaseHistory.load(log, number)
                .state()
                .ruling()
                .filter(ruling -> ruling.publishedAt().isPresent())
                .ifPresent(ruling -> {
                    makePublic(number, ruling);
                    whenPublished.accept(number);
                });
    }

    /**
     * Empties the tables and makes them again from the log, in one transaction: until it ends everyone sees the old
     * rows, and commands wait.
     *
     * @return how many cases there are
     */
    public int rebuild() {
        Integer cases = transaction.execute(_ -> {
            jdbc.sql(
                            "lock table case_overview, published_determination, missed_deadline, case_dates, penalty_line, awaited_approval, quality_waiting, draft_handed_over, decided_twice in share row exclusive mode")
                    .update();
            overviews.clear();
            published.clear();
            missed.clear();
            dates.clear();
            penalties.clear();
            approvals.clear();
            quality.clear();
            List<CaseNumber> numbers = CaseHistory.all(jdbc);
            numbers.forEach(this::rebuild);
            return numbers.size();
        });
        return cases == null ? 0 : cases;
    }

    /**
     * Counts the deadlines of open cases again, as they are counted now. What was noticed as late stays as it was
     * written.
     *
     * @return how many cases that were
     */
    int countAgain() {
        Integer cases = transaction.execute(_ -> {
            jdbc.sql("lock table case_overview in share row exclusive mode").update();
            List<CaseNumber> open = overviews.open();
            for (CaseNumber number : open) {
                CaseHistory history = CaseHistory.load(log, number);
                RecordedEvent last = history.kept().events().getLast();
                write(number, last.version(), history.state(), last.recordedAt());
            }
            return open.size();
        });
        return cases == null ? 0 : cases;
    }

    private void rebuild(CaseNumber number) {
        List<RecordedEvent> kept = CaseHistory.load(log, number).kept().events();
        CaseState state = CaseProcess.initial();
        CaseState before = state;
        CaseDates found = CaseDates.NONE;
        for (int i = 0; i < kept.size(); i++) {
            CaseEvent event = CaseHistory.read(kept.get(i));
            state = CaseProcess.evolve(state, event);
            found = found.after(event);
            // As it was followed: after the last event of each command.
            if (i + 1 < kept.size() && kept.get(i + 1).commandPart() != 1) continue;
            missed.put(number, state, EventWords.at(event));
            approvals.put(number, before, state, EventWords.at(event));
            quality.put(number, before, state, EventWords.at(event));
            before = state;
        }
        write(number, kept.getLast().version(), state, kept.getLast().recordedAt());
        dates.put(number, found);
    }
}
