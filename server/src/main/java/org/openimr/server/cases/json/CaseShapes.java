package org.openimr.server.cases.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.optionalNumber;
import static org.openimr.server.json.Field.unless;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.IDENTIFIER;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.text;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.law.RuleId;
import org.openimr.law.ServiceMethod;
import org.openimr.process.IssueCommand;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.EarlierCase;
import org.openimr.process.eligibility.Established;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Contact;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.FormFacts;
import org.openimr.process.filing.Language;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.json.MappedShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;

/** What commands and events of a case are made of. */
final class CaseShapes {
    static final Shape<CaseNumber> CASE_NUMBER =
            text("a case number such as CM26-0000001", CaseNumber::parse, CaseNumber::value, "^CM\\d\\d-\\d{7}$");

    static final Shape<ServiceMethod> SERVICE_METHOD = oneOf(ServiceMethod.class);

    private static final ObjectShape<Contact> CONTACT = object(
            "Contact",
            usually("address", list(TEXT), List.of(), Contact::address),
            optional("phone", TEXT, Contact::phone),
            optional("fax", TEXT, Contact::fax),
            optional("email", TEXT, Contact::email),
            Contact::new);

    private static final ObjectShape<Party> PARTY = object(
            "Party",
            field("role", oneOf(PartyRole.class), Party::role),
            field("name", TEXT, Party::name),
            unless(Contact.unknown(), "contact", CONTACT, Party::contact),
            unless(Language.ENGLISH, "language", oneOf(Language.class), Party::language),
            optional("service", SERVICE_METHOD, Party::service),
            Party::new);

    private static final ObjectShape<UtilizationReviewDecision.Service> SERVICE = object(
            "ServiceOfDecision",
            field("on", DAY, UtilizationReviewDecision.Service::on),
            field("method", SERVICE_METHOD, UtilizationReviewDecision.Service::method),
            UtilizationReviewDecision.Service::new);

    private static final ObjectShape<UtilizationReviewDecision> DECISION = object(
            "UtilizationReviewDecision",
            field("decidedOn", DAY, UtilizationReviewDecision::decidedOn),
            optional("service", SERVICE, UtilizationReviewDecision::service),
            field("attached", TRUTH, UtilizationReviewDecision::attached),
            usually(
                    "deniedForMissingInformation",
                    TRUTH,
                    false,
                    UtilizationReviewDecision::deniedForMissingInformation),
            UtilizationReviewDecision::new);

    private static final ObjectShape<DisputedItem> ITEM = object(
            "DisputedItem",
            field("number", NUMBER, DisputedItem::number),
            field("service", TEXT, DisputedItem::service),
            optional("serviceInDispute", TEXT, DisputedItem::serviceInDispute),
            usually("formularyDrug", TRUTH, false, DisputedItem::formularyDrug),
            DisputedItem::new);

    static final ObjectShape<Application> APPLICATION = object(
            "Application",
            field("priority", oneOf(Priority.class), Application::priority),
            field("parties", list(PARTY), Application::parties),
            field("dateOfInjury", DAY, Application::dateOfInjury),
            optional("requestedOn", DAY, Application::requestedOn),
            field("utilizationReview", DECISION, Application::utilizationReview),
            field("items", list(ITEM), Application::items),
            field("signedByWorker", TRUTH, Application::signedByWorker),
            usually("liabilityDisputed", TRUTH, false, Application::liabilityDisputed),
            unless(FormFacts.unknown(), "form", FormShapes.FORM, Application::form),
            Application::new);

    static final ObjectShape<EarlierCase> EARLIER_CASE = object(
            "EarlierCase",
            field("number", CASE_NUMBER, EarlierCase::number),
            field("items", list(NUMBER), (EarlierCase c) -> DocketShapes.ascending(c.items())),
            field("sameDecision", TRUTH, EarlierCase::sameDecision),
            field("samePhysician", TRUTH, EarlierCase::samePhysician),
            optional("determinedOn", DAY, EarlierCase::determinedOn),
            field("changeDocumented", TRUTH, EarlierCase::changeDocumented),
            (number, items, decision, physician, on, change) ->
                    new EarlierCase(number, DocketShapes.numbers(items), decision, physician, on, change));

    static final ObjectShape<Established> ESTABLISHED = object(
            "Established",
            usually("earlier", list(EARLIER_CASE), List.of(), Established::earlier),
            usually("authorized", list(NUMBER), List.of(), (Established e) -> DocketShapes.ascending(e.authorized())),
            optional("agreesToGoOn", TRUTH, Established::agreesToGoOn),
            (earlier, authorized, agrees) -> new Established(earlier, DocketShapes.numbers(authorized), agrees));

    static final ObjectShape<DoubtResolved> DOUBT_RESOLVED = object(
            "DoubtResolved",
            field(
                    "rule",
                    text("a rule such as LC 4610.5(h)(1)-t01", RuleId::parse, RuleId::printed, "^.+-t\\d\\d$"),
                    DoubtResolved::rule),
            field("reason", TEXT, DoubtResolved::reason),
            DoubtResolved::new);

    static final ObjectShape<RecordReceived> RECORD = object(
            "RecordReceived",
            field("kind", oneOf(RecordKind.class), RecordReceived::kind),
            field("sender", oneOf(PartyRole.class), RecordReceived::sender),
            field("description", TEXT, RecordReceived::description),
            optional("dated", DAY, RecordReceived::dated),
            field("receivedAt", MOMENT, RecordReceived::receivedAt),
            optional("file", ExhibitShapes.STORED_FILE, RecordReceived::file),
            RecordReceived::new);

    static final ObjectShape<ReviewerAssignment> ASSIGNMENT = object(
            "ReviewerAssignment",
            field("reviewer", IDENTIFIER, assignment -> assignment.reviewer().value()),
            field("qualifications", LetterShapes.QUALIFICATIONS, ReviewerAssignment::qualifications),
            field("attestedNoConflict", TRUTH, ReviewerAssignment::attestedNoConflict),
            field("acceptedAt", MOMENT, ReviewerAssignment::acceptedAt),
            (reviewer, qualifications, attested, at) ->
                    new ReviewerAssignment(new ReviewerId(reviewer), qualifications, attested, at));

    static final Shape<ReviewerId> REVIEWER =
            new MappedShape<>(IDENTIFIER, id -> Optional.of(new ReviewerId(id)), ReviewerId::value);

    static final ObjectShape<ItemDecision> ITEM_DECISION = object(
            "ItemDecision",
            field("item", NUMBER, ItemDecision::item),
            field("outcome", oneOf(Outcome.class), ItemDecision::outcome),
            field("claimsAdministratorBasis", LetterShapes.BASIS, ItemDecision::claimsAdministratorBasis),
            field("reviewerBasis", LetterShapes.BASIS, ItemDecision::reviewerBasis),
            field("rationale", TEXT, ItemDecision::rationale),
            optionalNumber("dependsOn", ItemDecision::dependsOn),
            optional("evidence", EvidenceShapes.RECORD, ItemDecision::evidence),
            ItemDecision::new);

    /** As a sender gives it: who sets a finding aside is who gives the command. */
    static final ObjectShape<IssueCommand.Release> RELEASE = object(
            "Release",
            field("findingCode", TEXT, IssueCommand.Release::findingCode),
            optional("place", TEXT, IssueCommand.Release::place),
            field("reason", TEXT, IssueCommand.Release::reason),
            (code, place, reason) -> new IssueCommand.Release(code, place, reason, Optional.empty()));

    /** As it is kept. */
    static final ObjectShape<IssueCommand.Release> RELEASED = object(
            "Released",
            field("findingCode", TEXT, IssueCommand.Release::findingCode),
            optional("place", TEXT, IssueCommand.Release::place),
            field("reason", TEXT, IssueCommand.Release::reason),
            optional("by", TEXT, IssueCommand.Release::by),
            IssueCommand.Release::new);

    private CaseShapes() {}
}
