package org.openimr.server.cases.json;

import static org.openimr.server.cases.json.CaseShapes.SERVICE_METHOD;
import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.unless;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.setOf;
import static org.openimr.server.json.Shapes.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openimr.law.Citation;
import org.openimr.process.Role;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.docket.Missed;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.docket.Served;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;
import org.openimr.process.review.PanelRequest;
import org.openimr.server.json.MappedShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;

/** What runs beside the stage of a case, and what follows a decision. */
final class DocketShapes {
    /** Cents; large enough for every penalty of the law. */
    private static final Shape<Integer> CENTS = NUMBER;

    static final Shape<Citation> CITATION =
            text("a clause such as 8 CCR 9792.10.8", Citation::parse, Citation::printed, "^.+$");

    static final ObjectShape<Filing> FILING = object(
            "Filing",
            field("caseNumber", CaseShapes.CASE_NUMBER, Filing::caseNumber),
            field("application", CaseShapes.APPLICATION, Filing::application),
            field("receivedAt", MOMENT, Filing::receivedAt),
            Filing::new);

    static final ObjectShape<Inquiry.Answer> INQUIRY_ANSWER = object(
            "InquiryAnswer",
            field("at", MOMENT, Inquiry.Answer::at),
            field("by", oneOf(PartyRole.class), Inquiry.Answer::by),
            field("words", TEXT, Inquiry.Answer::words),
            Inquiry.Answer::new);

    static final ObjectShape<Expedited> EXPEDITED = object(
            "Urgency",
            field("at", MOMENT, Expedited::at),
            field("certifiedBy", oneOf(Role.class), Expedited::certifiedBy),
            field("proof", TEXT, Expedited::proof),
            Expedited::new);

    static final ObjectShape<PanelRequest> PANEL_REQUEST = object(
            "PanelRequest",
            field("at", MOMENT, PanelRequest::at),
            field("reviewers", NUMBER, PanelRequest::reviewers),
            field("why", TEXT, PanelRequest::why),
            PanelRequest::new);

    static final ObjectShape<Extension> EXTENSION = object(
            "Extension",
            field("at", MOMENT, Extension::at),
            field("days", NUMBER, Extension::days),
            field("reason", TEXT, Extension::reason),
            Extension::new);

    static final ObjectShape<Served> SERVED = object(
            "ServiceOfLetter",
            field("letter", TEXT, Served::letter),
            field("issue", NUMBER, Served::issue),
            field("to", oneOf(PartyRole.class), Served::to),
            field("method", SERVICE_METHOD, Served::method),
            field("at", MOMENT, Served::at),
            field("proof", TEXT, Served::proof),
            Served::new);

    static final ObjectShape<Missed> MISSED = object(
            "MissedDeadline",
            field("clock", oneOf(ClockName.class), Missed::clock),
            field("lastDay", DAY, Missed::lastDay),
            field("noticedAt", MOMENT, Missed::noticedAt),
            Missed::new);

    static final ObjectShape<PenaltyEntry> PENALTY = object(
            "PenaltyEntry",
            field("at", MOMENT, PenaltyEntry::at),
            field("kind", oneOf(PenaltyEntry.Kind.class), PenaltyEntry::kind),
            field("cents", CENTS, (PenaltyEntry e) -> Math.toIntExact(e.cents())),
            field("clause", CITATION, PenaltyEntry::clause),
            field("why", TEXT, PenaltyEntry::why),
            (at, kind, cents, clause, why) -> new PenaltyEntry(at, kind, cents, clause, why));

    static final ObjectShape<Invoice> INVOICE = object(
            "Invoice",
            field("at", MOMENT, Invoice::at),
            field("cents", CENTS, (Invoice i) -> Math.toIntExact(i.cents())),
            field("applications", NUMBER, Invoice::applications),
            field("rule", TEXT, Invoice::rule),
            field("clause", CITATION, Invoice::clause),
            (at, cents, applications, rule, clause) -> new Invoice(at, cents, applications, rule, clause));

    static final ObjectShape<AdministratorChange> CHANGE = object(
            "AdministratorChange",
            field("reportedAt", MOMENT, AdministratorChange::reportedAt),
            field("name", TEXT, AdministratorChange::name),
            field("effectiveOn", DAY, AdministratorChange::effectiveOn),
            AdministratorChange::new);

    static final ObjectShape<Implementation> IMPLEMENTATION = object(
            "Implementation",
            field("at", MOMENT, Implementation::at),
            field("kind", oneOf(Implementation.Kind.class), Implementation::kind),
            field("items", list(NUMBER), (Implementation i) -> ascending(i.items())),
            (at, kind, items) -> new Implementation(at, kind, numbers(items)));

    static final ObjectShape<Petition> PETITION = object(
            "Petition",
            field("receivedAt", MOMENT, Petition::receivedAt),
            field("by", oneOf(PartyRole.class), Petition::by),
            field("grounds", setOf(AppealGround.class), Petition::grounds),
            field("verified", TRUTH, Petition::verified),
            field("servedOnUnit", TRUTH, Petition::servedOnUnit),
            field("adjudicationNumber", TEXT, Petition::adjudicationNumber),
            Petition::new);

    static final ObjectShape<Correction.Change> CORRECTION_CHANGE = object(
            "CorrectionChange",
            field("item", NUMBER, Correction.Change::item),
            field("where", oneOf(Correction.Field.class), Correction.Change::where),
            field("wrong", TEXT, Correction.Change::wrong),
            field("right", TEXT, Correction.Change::right),
            Correction.Change::new);

    static final ObjectShape<Correction> CORRECTION = object(
            "Correction",
            field("at", MOMENT, Correction::at),
            field("why", TEXT, Correction::why),
            field("changes", list(CORRECTION_CHANGE), Correction::changes),
            field("corrected", LetterShapes.DETERMINATION, Correction::corrected),
            Correction::new);

    /** An item that may not be reviewed, and why. */
    private record Excluded(int item, IneligibilityCode reason) {}

    private static final ObjectShape<Excluded> EXCLUDED = object(
            "ExcludedItem",
            field("item", NUMBER, Excluded::item),
            field("reason", oneOf(IneligibilityCode.class), Excluded::reason),
            Excluded::new);

    /** Items that may not be reviewed, by number. */
    static final Shape<Map<Integer, IneligibilityCode>> EXCLUSIONS = new MappedShape<>(
            list(EXCLUDED),
            given -> {
                Map<Integer, IneligibilityCode> map = new TreeMap<>();
                given.forEach(one -> map.put(one.item(), one.reason()));
                return map.size() == given.size() ? Optional.of(Map.copyOf(map)) : Optional.empty();
            },
            map -> new TreeMap<>(map)
                    .entrySet().stream()
                            .map(one -> new Excluded(one.getKey(), one.getValue()))
                            .toList());

    /** An item that left, as it is stored: for reasons of eligibility, or ended on a ground and a day. */
    private record Left(
            int item, Set<IneligibilityCode> reasons, Optional<TerminationGround> ground, Optional<LocalDate> on) {
        static Left of(int item, ItemStanding standing) {
            return switch (standing) {
                case ItemStanding.InDispute _ -> throw new IllegalArgumentException("item " + item + " did not leave");
                case ItemStanding.NotEligible(var reasons) ->
                    new Left(item, reasons, Optional.empty(), Optional.empty());
                case ItemStanding.Ended(var ground, var on) ->
                    new Left(item, Set.of(), Optional.of(ground), Optional.of(on));
            };
        }

        Optional<ItemStanding> standing() {
            if (ground.isPresent() && on.isPresent())
                return Optional.of(new ItemStanding.Ended(ground.get(), on.get()));
            return reasons.isEmpty() ? Optional.empty() : Optional.of(new ItemStanding.NotEligible(reasons));
        }
    }

    private static final ObjectShape<Left> LEFT = object(
            "ItemThatLeft",
            field("item", NUMBER, Left::item),
            unless(Set.of(), "reasons", setOf(IneligibilityCode.class), Left::reasons),
            optional("ground", oneOf(TerminationGround.class), Left::ground),
            optional("on", DAY, Left::on),
            Left::new);

    /** Items that left a case before it was joined to another. */
    static final Shape<Map<Integer, ItemStanding>> ITEMS_THAT_LEFT = new MappedShape<>(
            list(LEFT),
            given -> {
                Map<Integer, ItemStanding> map = new TreeMap<>();
                given.forEach(one -> one.standing().ifPresent(standing -> map.put(one.item(), standing)));
                return map.size() == given.size() ? Optional.of(Map.copyOf(map)) : Optional.empty();
            },
            map -> new TreeMap<>(map)
                    .entrySet().stream()
                            .map(one -> Left.of(one.getKey(), one.getValue()))
                            .toList());

    private DocketShapes() {}

    static List<Integer> ascending(Set<Integer> items) {
        return List.copyOf(new TreeSet<>(items));
    }

    static Set<Integer> numbers(List<Integer> items) {
        return Set.copyOf(new TreeSet<>(items));
    }
}
