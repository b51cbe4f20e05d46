package org.openimr.process.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openimr.determination.Priority;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.docket.ItemStanding.InDispute;
import org.openimr.process.eligibility.Established;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StatedRecords;

/**
 * What runs beside the stage of a case, from its filing to its end.
 *
 * @param filing     the application as it was received
 * @param joined     other applications decided together with it, in the order in which they were joined
 * @param standings  items that left, or may not be reviewed; what is not named here is in dispute
 * @param inquiries  questions on eligibility, in order
 * @param holds      deferrals, in order; the last may still last
 * @param expedited  when and why the review was made an urgent one
 * @param extensions approved for the decision, in order
 * @param served     every service of a letter, in order
 * @param missed     deadlines that passed, each once
 * @param penalties  the ledger, in order
 * @param invoices   what was charged, in order
 * @param changes    of the claims administrator, in order
 * @param setAside   determinations of this case that the appeals board reversed, in order
 * @param established what intake and the inquiry brought out
 * @param index      what was sealed of the case file, in order: the exhibit index, then supplements
 * @param sealedAt   when the last of them was sealed
 * @param stated     what the staff read and was told of the records; empty while nobody entered it
 * @param reports    of what is missing from the index, in order
 */
public record Docket(
        Filing filing,
        List<Joined> joined,
        Map<Integer, ItemStanding> standings,
        List<Inquiry> inquiries,
        List<Hold> holds,
        Optional<Expedited> expedited,
        List<Extension> extensions,
        List<Served> served,
        List<Missed> missed,
        List<PenaltyEntry> penalties,
        List<Invoice> invoices,
        List<AdministratorChange> changes,
        List<Ruling> setAside,
        Established established,
        List<SealedPart> index,
        Optional<Instant> sealedAt,
        Optional<StatedRecords> stated,
        List<MissingReport> reports) {

    public Docket {
        joined = List.copyOf(joined);
        standings = Map.copyOf(standings);
        inquiries = List.copyOf(inquiries);
        holds = List.copyOf(holds);
        extensions = List.copyOf(extensions);
        served = List.copyOf(served);
        missed = List.copyOf(missed);
        penalties = List.copyOf(penalties);
        invoices = List.copyOf(invoices);
        changes = List.copyOf(changes);
        setAside = List.copyOf(setAside);
        index = List.copyOf(index);
        reports = List.copyOf(reports);
    }

    /** Of an application that just arrived. */
    public static Docket of(Filing filing) {
        return new Docket(
                filing,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Established.nothing(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Expedited once certified so, else as the application asks. */
    public Priority priority() {
        return expedited.isPresent() ? Priority.EXPEDITED : filing.application().priority();
    }

    /** Every item under the number by which it is decided here, also those that left. */
    public List<DisputedItem> items() {
        if (joined.isEmpty()) return filing.application().items();
        List<DisputedItem> all = new ArrayList<>(filing.application().items());
        for (Joined other : joined) {
            int number = other.firstItem();
            for (DisputedItem item : other.filing().application().items()) all.add(item.numbered(number++));
        }
        return List.copyOf(all);
    }

    /** The item of that number, if there is one. */
    public Optional<DisputedItem> item(int number) {
        return items().stream().filter(item -> item.number() == number).findFirst();
    }

    /** Where the item of that number stands. */
    public ItemStanding standing(int item) {
        return standings.getOrDefault(item, new InDispute());
    }

    /** Items that are to be decided, ascending. */
    public List<DisputedItem> inDispute() {
        if (standings.isEmpty()) return items();
        return items().stream()
                .filter(item -> standing(item.number()) instanceof InDispute)
                .toList();
    }

    /** Numbers of the items to be decided. */
    public Set<Integer> numbersInDispute() {
        Set<Integer> numbers = new TreeSet<>();
        for (DisputedItem item : inDispute()) numbers.add(item.number());
        return numbers;
    }

    /** The question that waits for an answer, if one does. */
    public Optional<Inquiry> openInquiry() {
        return inquiries.stream().filter(Inquiry::isOpen).findFirst();
    }

    /** The deferral that lasts, if one does. */
    public Optional<Hold> openHold() {
        return holds.stream().filter(hold -> hold.until().isEmpty()).findFirst();
    }

    /** Whether it was noticed before that the clock ran out on that day. */
    public boolean noticed(ClockName clock, LocalDate lastDay) {
        for (Missed alarm : missed) {
            if (alarm.clock() == clock && alarm.lastDay().equals(lastDay)) return true;
        }
        return false;
    }

    /** The first service of that letter's latest issue, if it was served. */
    public Optional<Served> firstService(String letter) {
        Optional<Served> first = Optional.empty();
        for (Served one : served) {
            if (!one.letter().equals(letter)) continue;
            if (first.isEmpty() || one.issue() > first.get().issue()) first = Optional.of(one);
        }
        return first;
    }

    /** The party in that role; of applications that are decided together, as the first names it that does. */
    public Optional<Party> party(PartyRole role) {
        return Stream.concat(Stream.of(filing), joined.stream().map(Joined::filing))
                .flatMap(one -> one.application().party(role).stream())
                .findFirst();
    }

    /** Applications that one fee is charged for each of: this one and those joined to it. */
    public int applications() {
        return 1 + joined.size();
    }

    public Docket joined(Joined other) {
        return with().joined(plus(joined, other)).docket();
    }

    /** Without the application of that filing, which goes on by itself again. */
    public Docket split(Filing leaving) {
        Map<Integer, ItemStanding> kept = new TreeMap<>(standings);
        joined.stream()
                .filter(other -> other.filing().caseNumber().equals(leaving.caseNumber()))
                .forEach(other -> IntStream.range(
                                0, leaving.application().items().size())
                        .forEach(at -> kept.remove(other.firstItem() + at)));
        List<Joined> staying = joined.stream()
                .filter(other -> !other.filing().caseNumber().equals(leaving.caseNumber()))
                .toList();
        return with().joined(staying).standings(kept).docket();
    }

    public Docket standing(Set<Integer> items, ItemStanding standing) {
        Map<Integer, ItemStanding> next = new TreeMap<>(standings);
        items.forEach(item -> next.put(item, standing));
        return with().standings(next).docket();
    }

    public Docket asked(Inquiry inquiry) {
        return with().inquiries(plus(inquiries, inquiry)).docket();
    }

    /** With the open inquiry in its next form. */
    public Docket inquiry(Inquiry next) {
        return with().inquiries(inquiries.stream()
                        .map(inquiry -> inquiry.isOpen() ? next : inquiry)
                        .toList())
                .docket();
    }

    public Docket held(Hold hold) {
        return with().holds(plus(holds, hold)).docket();
    }

    public Docket resumed(Instant at) {
        return with().holds(holds.stream()
                        .map(hold -> hold.until().isEmpty() ? hold.endedAt(at) : hold)
                        .toList())
                .docket();
    }

    public Docket expedited(Expedited urgent) {
        return with().expedited(Optional.of(urgent)).docket();
    }

    public Docket extended(Extension extension) {
        return with().extensions(plus(extensions, extension)).docket();
    }

    public Docket served(Served service) {
        return with().served(plus(served, service)).docket();
    }

    public Docket missed(Missed alarm) {
        return with().missed(plus(missed, alarm)).docket();
    }

    public Docket penalty(PenaltyEntry entry) {
        return with().penalties(plus(penalties, entry)).docket();
    }

    public Docket invoiced(Invoice invoice) {
        return with().invoices(plus(invoices, invoice)).docket();
    }

    public Docket changed(AdministratorChange change) {
        return with().changes(plus(changes, change)).docket();
    }

    public Docket established(Established facts) {
        return with().established(facts).docket();
    }

    public Docket setAside(Ruling reversed) {
        return with().setAside(plus(setAside, reversed)).docket();
    }

    public Docket sealed(Instant at, SealedPart part) {
        return with().index(plus(index, part)).sealedAt(Optional.of(at)).docket();
    }

    public Docket stated(StatedRecords next) {
        return with().stated(Optional.of(next)).docket();
    }

    public Docket reported(MissingReport report) {
        return with().reports(plus(reports, report)).docket();
    }

    /** With the report of that number answered. */
    public Docket answered(int report, MissingReport.Answered answer) {
        return with().reports(reports.stream()
                        .map(one -> one.number() == report ? one.answered(answer) : one)
                        .toList())
                .docket();
    }

    /** California calendar date on which the filing was received. */
    public LocalDate receivedOn() {
        return filing.receivedOn();
    }

    private DocketChange with() {
        return new DocketChange(this);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
