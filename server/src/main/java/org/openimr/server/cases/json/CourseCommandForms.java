package org.openimr.server.cases.json;

import static org.openimr.server.cases.json.CaseShapes.SERVICE_METHOD;
import static org.openimr.server.cases.json.CommandForms.at;
import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.filledIn;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.setOf;

import java.util.Map;
import org.openimr.process.AssignmentCommand.ConvertToExpedited;
import org.openimr.process.AssignmentCommand.GoAheadWithoutRecords;
import org.openimr.process.CaseCommand;
import org.openimr.process.EligibilityCommand.AnswerInquiry;
import org.openimr.process.EligibilityCommand.CloseForLiability;
import org.openimr.process.EligibilityCommand.DeferReview;
import org.openimr.process.EligibilityCommand.EstablishFacts;
import org.openimr.process.EligibilityCommand.RequestInformation;
import org.openimr.process.EligibilityCommand.ResumeReview;
import org.openimr.process.PanelCommand.AnswerQuestion;
import org.openimr.process.PanelCommand.ApproveMoreReviewers;
import org.openimr.process.PanelCommand.DeclineMoreReviewers;
import org.openimr.process.PanelCommand.RequestMoreReviewers;
import org.openimr.process.ReviewCommand.AskParty;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.ScreeningCommand.MarkDuplicate;
import org.openimr.process.docket.Expedited;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.json.ObjectShape;

/** Commands from screening to the end of a review as senders give them, the plain path apart. */
final class CourseCommandForms {
    private CourseCommandForms() {}

    static Map<CommandKind, CommandForm<? extends CaseCommand>> all() {
        return Map.ofEntries(
                timed(
                        CommandKind.ACCEPT_AS_UNIQUE,
                        object("AcceptAsUnique", at(AcceptAsUnique::at), AcceptAsUnique::new)),
                timed(
                        CommandKind.MARK_DUPLICATE,
                        object(
                                "MarkDuplicate",
                                at(MarkDuplicate::at),
                                field("of", CaseShapes.CASE_NUMBER, MarkDuplicate::of),
                                MarkDuplicate::new)),
                timed(
                        CommandKind.ESTABLISH_FACTS,
                        object(
                                "EstablishFacts",
                                at(EstablishFacts::at),
                                field("facts", CaseShapes.ESTABLISHED, EstablishFacts::facts),
                                EstablishFacts::new)),
                timed(
                        CommandKind.REQUEST_INFORMATION,
                        object(
                                "RequestInformation",
                                at(RequestInformation::at),
                                field("question", TEXT, RequestInformation::question),
                                field("askedOf", setOf(PartyRole.class), RequestInformation::askedOf),
                                RequestInformation::new)),
                timed(
                        CommandKind.ANSWER_INQUIRY,
                        object(
                                "AnswerInquiry",
                                at(AnswerInquiry::at),
                                field("by", oneOf(PartyRole.class), AnswerInquiry::by),
                                field("answer", TEXT, AnswerInquiry::answer),
                                AnswerInquiry::new)),
                timed(
                        CommandKind.DEFER_REVIEW,
                        object(
                                "DeferReview",
                                at(DeferReview::at),
                                field("ground", TEXT, DeferReview::ground),
                                DeferReview::new)),
                timed(
                        CommandKind.RESUME_REVIEW,
                        object(
                                "ResumeReview",
                                at(ResumeReview::at),
                                field("noticeServedOn", DAY, ResumeReview::noticeServedOn),
                                field("method", SERVICE_METHOD, ResumeReview::method),
                                ResumeReview::new)),
                timed(
                        CommandKind.CLOSE_FOR_LIABILITY,
                        object("CloseForLiability", at(CloseForLiability::at), CloseForLiability::new)),
                timed(
                        CommandKind.GO_AHEAD_WITHOUT_RECORDS,
                        object("GoAheadWithoutRecords", at(GoAheadWithoutRecords::at), GoAheadWithoutRecords::new)),
                timed(
                        CommandKind.CONVERT_TO_EXPEDITED,
                        object(
                                "ConvertToExpedited",
                                filledIn(
                                        "at",
                                        MOMENT,
                                        (ConvertToExpedited c) -> c.urgency().at()),
                                field(
                                        "certifiedBy",
                                        oneOf(Role.class),
                                        c -> c.urgency().certifiedBy()),
                                field("proof", TEXT, c -> c.urgency().proof()),
                                (at, by, proof) -> new ConvertToExpedited(new Expedited(at, by, proof)))),
                timed(
                        CommandKind.ASK_PARTY,
                        object(
                                "AskParty",
                                at(AskParty::at),
                                field("of", oneOf(PartyRole.class), AskParty::of),
                                field("question", TEXT, AskParty::question),
                                AskParty::new)),
                timed(
                        CommandKind.ANSWER_QUESTION,
                        object(
                                "AnswerQuestion",
                                at(AnswerQuestion::at),
                                field("question", NUMBER, AnswerQuestion::question),
                                field("answer", TEXT, AnswerQuestion::answer),
                                AnswerQuestion::new)),
                timed(
                        CommandKind.REQUEST_MORE_REVIEWERS,
                        object(
                                "RequestMoreReviewers",
                                at(RequestMoreReviewers::at),
                                field("reviewers", NUMBER, RequestMoreReviewers::reviewers),
                                field("why", TEXT, RequestMoreReviewers::why),
                                RequestMoreReviewers::new)),
                timed(
                        CommandKind.APPROVE_MORE_REVIEWERS,
                        object("ApproveMoreReviewers", at(ApproveMoreReviewers::at), ApproveMoreReviewers::new)),
                timed(
                        CommandKind.DECLINE_MORE_REVIEWERS,
                        object(
                                "DeclineMoreReviewers",
                                at(DeclineMoreReviewers::at),
                                field("why", TEXT, DeclineMoreReviewers::why),
                                DeclineMoreReviewers::new)));
    }

    static <C extends CaseCommand> Map.Entry<CommandKind, CommandForm<? extends CaseCommand>> timed(
            CommandKind kind, ObjectShape<C> shape) {
        return Map.entry(kind, new CommandForm<>("at", shape));
    }
}
