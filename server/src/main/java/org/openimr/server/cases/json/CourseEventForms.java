package org.openimr.server.cases.json;

import static org.openimr.server.cases.json.CaseShapes.CASE_NUMBER;
import static org.openimr.server.cases.json.CaseShapes.SERVICE_METHOD;
import static org.openimr.server.cases.json.EventForm.first;
import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.unless;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.setOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseEvent.ApplicationConsolidated;
import org.openimr.process.CaseEvent.ConsolidationSplit;
import org.openimr.process.CaseEvent.ConvertedToExpedited;
import org.openimr.process.CaseEvent.ExhibitsSealed;
import org.openimr.process.CaseEvent.FactsEstablished;
import org.openimr.process.CaseEvent.FoundDuplicate;
import org.openimr.process.CaseEvent.FoundUnique;
import org.openimr.process.CaseEvent.InformationRequested;
import org.openimr.process.CaseEvent.InquiryAnswered;
import org.openimr.process.CaseEvent.InquiryExpired;
import org.openimr.process.CaseEvent.ItemsFoundIneligible;
import org.openimr.process.CaseEvent.JoinedConsolidation;
import org.openimr.process.CaseEvent.LeftConsolidation;
import org.openimr.process.CaseEvent.LiabilityFinallyDenied;
import org.openimr.process.CaseEvent.MissingRecordReported;
import org.openimr.process.CaseEvent.MissingReportAnswered;
import org.openimr.process.CaseEvent.MoreReviewersApproved;
import org.openimr.process.CaseEvent.MoreReviewersDeclined;
import org.openimr.process.CaseEvent.MoreReviewersRequested;
import org.openimr.process.CaseEvent.PartyAnswered;
import org.openimr.process.CaseEvent.PartyAsked;
import org.openimr.process.CaseEvent.RecordDeadlinePassed;
import org.openimr.process.CaseEvent.RecordsDispensedWith;
import org.openimr.process.CaseEvent.RecordsNamed;
import org.openimr.process.CaseEvent.ReviewDeferred;
import org.openimr.process.CaseEvent.ReviewResumed;
import org.openimr.process.CaseEvent.ReviewerReleased;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.json.Field;

/** The stored forms of what happens from screening to the end of a review, the plain path apart. */
final class CourseEventForms {
    static final List<EventForm<?>> ALL = List.of(
            first(FoundUnique.class, object("FoundUnique", at(FoundUnique::at), FoundUnique::new)),
            first(
                    FoundDuplicate.class,
                    object(
                            "FoundDuplicate",
                            at(FoundDuplicate::at),
                            field("of", CASE_NUMBER, FoundDuplicate::of),
                            FoundDuplicate::new)),
            first(
                    FactsEstablished.class,
                    object(
                            "FactsEstablished",
                            at(FactsEstablished::at),
                            field("facts", CaseShapes.ESTABLISHED, FactsEstablished::facts),
                            FactsEstablished::new)),
            first(
                    InformationRequested.class,
                    object(
                            "InformationRequested",
                            at(InformationRequested::at),
                            field("question", TEXT, InformationRequested::question),
                            field("askedOf", setOf(PartyRole.class), InformationRequested::askedOf),
                            InformationRequested::new)),
            first(
                    InquiryAnswered.class,
                    object(
                            "InquiryAnswered",
                            field("answer", DocketShapes.INQUIRY_ANSWER, InquiryAnswered::answer),
                            InquiryAnswered::new)),
            first(InquiryExpired.class, object("InquiryExpired", at(InquiryExpired::at), InquiryExpired::new)),
            first(
                    ReviewDeferred.class,
                    object(
                            "ReviewDeferred",
                            at(ReviewDeferred::at),
                            field("ground", TEXT, ReviewDeferred::ground),
                            ReviewDeferred::new)),
            first(
                    ReviewResumed.class,
                    object(
                            "ReviewResumed",
                            at(ReviewResumed::at),
                            field("noticeServedOn", DAY, ReviewResumed::noticeServedOn),
                            field("method", SERVICE_METHOD, ReviewResumed::method),
                            ReviewResumed::new)),
            first(
                    LiabilityFinallyDenied.class,
                    object("LiabilityFinallyDenied", at(LiabilityFinallyDenied::at), LiabilityFinallyDenied::new)),
            first(
                    ItemsFoundIneligible.class,
                    object(
                            "ItemsFoundIneligible",
                            at(ItemsFoundIneligible::at),
                            field("items", DocketShapes.EXCLUSIONS, ItemsFoundIneligible::items),
                            ItemsFoundIneligible::new)),
            first(
                    ConvertedToExpedited.class,
                    object(
                            "ConvertedToExpedited",
                            field("urgency", DocketShapes.EXPEDITED, ConvertedToExpedited::urgency),
                            ConvertedToExpedited::new)),
            first(
                    ApplicationConsolidated.class,
                    object(
                            "ApplicationConsolidated",
                            at(ApplicationConsolidated::at),
                            field("other", DocketShapes.FILING, ApplicationConsolidated::other),
                            field("firstItem", NUMBER, ApplicationConsolidated::firstItem),
                            unless(Map.of(), "left", DocketShapes.ITEMS_THAT_LEFT, ApplicationConsolidated::left),
                            ApplicationConsolidated::new)),
            first(
                    JoinedConsolidation.class,
                    object(
                            "JoinedConsolidation",
                            at(JoinedConsolidation::at),
                            field("lead", CASE_NUMBER, JoinedConsolidation::lead),
                            JoinedConsolidation::new)),
            first(
                    ConsolidationSplit.class,
                    object(
                            "ConsolidationSplit",
                            at(ConsolidationSplit::at),
                            field("leaving", CASE_NUMBER, ConsolidationSplit::leaving),
                            ConsolidationSplit::new)),
            first(
                    LeftConsolidation.class,
                    object("LeftConsolidation", at(LeftConsolidation::at), LeftConsolidation::new)),
            first(
                    ExhibitsSealed.class,
                    object(
                            "ExhibitsSealed",
                            at(ExhibitsSealed::at),
                            field("part", ExhibitShapes.PART, ExhibitsSealed::part),
                            ExhibitsSealed::new)),
            first(
                    RecordsNamed.class,
                    object(
                            "RecordsNamed",
                            at(RecordsNamed::at),
                            field("stated", RecordsShapes.STATED, RecordsNamed::stated),
                            RecordsNamed::new)),
            first(
                    MissingRecordReported.class,
                    object(
                            "MissingRecordReported",
                            at(MissingRecordReported::at),
                            field("number", NUMBER, MissingRecordReported::number),
                            field("by", oneOf(PartyRole.class), MissingRecordReported::by),
                            field("what", TEXT, MissingRecordReported::what),
                            MissingRecordReported::new)),
            first(
                    MissingReportAnswered.class,
                    object(
                            "MissingReportAnswered",
                            field("number", NUMBER, MissingReportAnswered::number),
                            field("answer", RecordsShapes.ANSWERED, MissingReportAnswered::answer),
                            MissingReportAnswered::new)),
            first(
                    RecordDeadlinePassed.class,
                    object("RecordDeadlinePassed", at(RecordDeadlinePassed::at), RecordDeadlinePassed::new)),
            first(
                    RecordsDispensedWith.class,
                    object("RecordsDispensedWith", at(RecordsDispensedWith::at), RecordsDispensedWith::new)),
            first(
                    MoreReviewersRequested.class,
                    object(
                            "MoreReviewersRequested",
                            field("request", DocketShapes.PANEL_REQUEST, MoreReviewersRequested::request),
                            MoreReviewersRequested::new)),
            first(
                    MoreReviewersApproved.class,
                    object(
                            "MoreReviewersApproved",
                            at(MoreReviewersApproved::at),
                            field("reviewers", NUMBER, MoreReviewersApproved::reviewers),
                            MoreReviewersApproved::new)),
            first(
                    MoreReviewersDeclined.class,
                    object(
                            "MoreReviewersDeclined",
                            at(MoreReviewersDeclined::at),
                            field("why", TEXT, MoreReviewersDeclined::why),
                            MoreReviewersDeclined::new)),
            first(
                    ReviewerReleased.class,
                    object(
                            "ReviewerReleased",
                            at(ReviewerReleased::at),
                            field("reviewer", CaseShapes.REVIEWER, ReviewerReleased::reviewer),
                            field("reason", TEXT, ReviewerReleased::reason),
                            ReviewerReleased::new)),
            first(
                    PartyAsked.class,
                    object(
                            "PartyAsked",
                            at(PartyAsked::at),
                            field("number", NUMBER, PartyAsked::number),
                            field("of", oneOf(PartyRole.class), PartyAsked::of),
                            field("question", TEXT, PartyAsked::question),
                            PartyAsked::new)),
            first(
                    PartyAnswered.class,
                    object(
                            "PartyAnswered",
                            at(PartyAnswered::at),
                            field("number", NUMBER, PartyAnswered::number),
                            field("answer", TEXT, PartyAnswered::answer),
                            PartyAnswered::new)));

    private CourseEventForms() {}

    private static <E extends CaseEvent> Field<E, Instant> at(Function<E, Instant> of) {
        return field("at", MOMENT, of);
    }
}
