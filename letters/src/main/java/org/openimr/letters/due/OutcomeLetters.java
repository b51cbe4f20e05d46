package org.openimr.letters.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.ClericalCorrection;
import org.openimr.letters.DocumentReviewed;
import org.openimr.letters.Envelope;
import org.openimr.letters.FeeInvoice;
import org.openimr.letters.FeeRule;
import org.openimr.letters.FinalDeterminationLetter;
import org.openimr.letters.LetterKind;
import org.openimr.letters.Letterhead;
import org.openimr.letters.Panel;
import org.openimr.letters.PartyCopy;
import org.openimr.letters.RemandNotice;
import org.openimr.process.CaseEvent;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.Joined;
import org.openimr.process.fees.FeeSchedule;
import org.openimr.process.fees.FeeSchedules;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.Seat;

/** The determination and the letters that follow it. */
final class OutcomeLetters {
    private OutcomeLetters() {}

    /** The determination, to each party with its own first page. */
    static List<LetterDue> determination(Letterhead from, Step step) {
        Ruling ruling = step.after().ruling().orElseThrow();
        return determination(from, step, ruling, ruling.version());
    }

    private static List<LetterDue> determination(Letterhead from, Step step, Ruling ruling, int version) {
        List<LetterDue> due = new ArrayList<>();
        for (Addressing.To to : Addressing.of(step, LetterKind.FINAL_DETERMINATION.recipients())) {
            PartyCopy copy = new PartyCopy(
                    to.addressee(),
                    to.language(),
                    documents(ruling.file().records()),
                    panel(ruling.work(), step),
                    step.due(ClockName.APPEAL).orElseThrow(),
                    step.due(ClockName.AUTHORIZE),
                    step.due(ClockName.REIMBURSE));
            due.add(new LetterDue(
                    versionsBefore(step) + version,
                    to.recipient(),
                    to.party(),
                    new FinalDeterminationLetter(
                            from, CaliforniaTime.dayOf(step.at()), ruling.determination(), Optional.of(copy))));
        }
        return List.copyOf(due);
    }

    /** Versions of determinations that the appeals board set aside: the next determination is numbered after them. */
    private static int versionsBefore(Step step) {
        return step.docket().setAside().stream().mapToInt(Ruling::version).sum();
    }

    private static int correctionsBefore(Step step) {
        return versionsBefore(step) - step.docket().setAside().size();
    }

    /** What was corrected, and the determination as it stands now. */
    static List<LetterDue> correction(Letterhead from, Step step, CaseEvent.ClericalErrorCorrected e) {
        Ruling ruling = step.after().ruling().orElseThrow();
        List<ClericalCorrection.Change> changes =
                e.correction().changes().stream().map(OutcomeLetters::change).toList();
        List<LetterDue> due = new ArrayList<>();
        for (Addressing.To to : Addressing.of(step, LetterKind.CLERICAL_CORRECTION.recipients())) {
            due.add(new LetterDue(
                    correctionsBefore(step) + ruling.version() - 1,
                    to.recipient(),
                    to.party(),
                    new ClericalCorrection(
                            to.envelope(from, step),
                            CaliforniaTime.dayOf(ruling.issued().at()),
                            ruling.version(),
                            changes,
                            step.dueBefore(ClockName.APPEAL).orElseThrow())));
        }
        due.addAll(determination(from, step, ruling, ruling.version()));
        return List.copyOf(due);
    }

    private static ClericalCorrection.Change change(Correction.Change change) {
        String where = change.where().words() + (change.item() == 0 ? "" : " of item " + change.item());
        return new ClericalCorrection.Change(
                where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1), change.wrong(), change.right());
    }

    static Optional<RemandNotice> remand(Envelope to, Step step, CaseEvent.DecisionReversed e) {
        return step.before()
                .ruling()
                .map(reversed -> new RemandNotice(
                        to,
                        step.dispute(),
                        CaliforniaTime.dayOf(reversed.at()),
                        CaliforniaTime.dayOf(step.at()),
                        e.ground(),
                        RemandNotice.NewReviewer.OTHER_REVIEWER_HERE));
    }

    static Optional<FeeInvoice> invoice(Envelope to, Step step, CaseEvent.FeeInvoiced e) {
        Invoice invoice = e.invoice();
        FeeSchedules schedules = new FeeSchedules(step.settings().fees());
        List<Filing> filings = Stream.concat(
                        Stream.of(step.filing()),
                        step.docket().joined().stream().map(Joined::filing))
                .toList();
        List<FeeInvoice.Line> lines = filings.stream()
                .flatMap(filing -> schedules.all().on(filing.receivedOn()).stream()
                        .filter(FeeSchedule.class::isInstance)
                        .limit(1)
                        .map(schedule -> new FeeInvoice.Line(
                                filing.caseNumber(),
                                filing.receivedOn(),
                                step.docket().priority() == Priority.EXPEDITED ? FeeRule.EXPEDITED : FeeRule.REGULAR,
                                invoice.cents() / invoice.applications(),
                                invoice.clause(),
                                schedule.grade(),
                                schedule.inForce())))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new FeeInvoice(to, lines, step.settings().invoiceDays()));
    }

    /** Whose documents, and of what kind. */
    private record Sent(String source, String kind) {
        static Sent of(RecordReceived record) {
            return new Sent(record.sender().title(), record.kind().title());
        }
    }

    /** Provider and range of dates, kind by kind, as the file holds them. */
    private static List<DocumentReviewed> documents(List<RecordReceived> records) {
        return records.stream()
                .map(Sent::of)
                .distinct()
                .map(sent -> documents(sent, records))
                .toList();
    }

    private static DocumentReviewed documents(Sent sent, List<RecordReceived> records) {
        List<LocalDate> dated = records.stream()
                .filter(record -> sent.equals(Sent.of(record)))
                .flatMap(record -> record.dated().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return new DocumentReviewed(
                sent.source(),
                sent.kind(),
                dated.isEmpty() ? Optional.empty() : Optional.of(dated.getFirst()),
                dated.isEmpty() ? Optional.empty() : Optional.of(dated.getLast()));
    }

    private static Optional<Panel> panel(ReviewWork work, Step step) {
        List<Seat> seats = work.seats();
        if (seats.size() < 2) return Optional.empty();
        List<Panel.Analysis> analyses = step.docket().inDispute().stream()
                .map(DisputedItem::number)
                .flatMap(item -> IntStream.range(0, seats.size())
                        .mapToObj(at -> seats.get(at).draft().on(item).stream()
                                .map(found -> new Panel.Analysis(item, at + 1, found.outcome(), found.rationale())))
                        .flatMap(found -> found))
                .toList();
        return Optional.of(new Panel(seats.size(), analyses));
    }
}
