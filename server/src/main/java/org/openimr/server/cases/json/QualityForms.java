package org.openimr.server.cases.json;

import static org.openimr.server.cases.json.CaseShapes.ASSIGNMENT;
import static org.openimr.server.cases.json.CaseShapes.RELEASE;
import static org.openimr.server.cases.json.CaseShapes.RELEASED;
import static org.openimr.server.cases.json.EventForm.first;
import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.filledIn;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.IDENTIFIER;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.setOf;

import java.util.List;
import java.util.Map;
import org.openimr.determination.Outcome;
import org.openimr.process.CaseCommand;
import org.openimr.process.CaseEvent.BlindReviewAsked;
import org.openimr.process.CaseEvent.BlindReviewRecorded;
import org.openimr.process.CaseEvent.DraftSampled;
import org.openimr.process.CaseEvent.DraftSignedOff;
import org.openimr.process.CaseEvent.FirstLookPassed;
import org.openimr.process.CaseEvent.SecondLookRecorded;
import org.openimr.process.DocketCommand.AskBlindReview;
import org.openimr.process.DocketCommand.RecordBlindReview;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.quality.Look;
import org.openimr.process.quality.Sample;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.quality.SignedOff;
import org.openimr.process.quality.Stratum;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.json.ObjectShape;

/** Commands and events of quality assurance: second look, sign-off, blind review. */
final class QualityForms {
    private static final ObjectShape<BlindOutcome> OUTCOME = object(
            "BlindOutcome",
            field("item", NUMBER, BlindOutcome::item),
            field("outcome", oneOf(Outcome.class), BlindOutcome::outcome),
            field("reason", TEXT, BlindOutcome::reason),
            BlindOutcome::new);

    private static final ObjectShape<Sample> SAMPLE = object(
            "Sample",
            field("strata", setOf(Stratum.class), Sample::strata),
            field("secondLook", TRUTH, Sample::secondLook),
            field("secondLookIfReleased", TRUTH, Sample::secondLookIfReleased),
            field("signOff", TRUTH, Sample::signOff),
            field("signOffIfReleased", TRUTH, Sample::signOffIfReleased),
            field("blindReview", TRUTH, Sample::blindReview),
            Sample::new);

    private static final ObjectShape<Look> LOOK = object(
            "Look",
            field("at", MOMENT, Look::at),
            field("by", TEXT, Look::by),
            field("setAside", list(RELEASED), Look::setAside),
            field("released", TRUTH, Look::released),
            Look::new);

    private static final ObjectShape<SecondLook> SECOND_LOOK = object(
            "SecondLook",
            field("at", MOMENT, SecondLook::at),
            field("by", TEXT, SecondLook::by),
            field("result", oneOf(SecondLook.Result.class), SecondLook::result),
            field("words", TEXT, SecondLook::words),
            SecondLook::new);

    private static final ObjectShape<SignedOff> SIGNED_OFF =
            object("SignedOff", field("at", MOMENT, SignedOff::at), field("by", TEXT, SignedOff::by), SignedOff::new);

    private static final ObjectShape<BlindReview.Given> GIVEN = object(
            "BlindReviewGiven",
            field("at", MOMENT, BlindReview.Given::at),
            field("outcomes", list(OUTCOME), BlindReview.Given::outcomes),
            BlindReview.Given::new);

    static final List<EventForm<?>> EVENTS = List.of(
            first(
                    DraftSampled.class,
                    object(
                            "DraftSampled",
                            field("at", MOMENT, DraftSampled::at),
                            field("sample", SAMPLE, DraftSampled::sample),
                            DraftSampled::new)),
            first(
                    FirstLookPassed.class,
                    object("FirstLookPassed", field("look", LOOK, FirstLookPassed::look), FirstLookPassed::new)),
            first(
                    SecondLookRecorded.class,
                    object(
                            "SecondLookRecorded",
                            field("look", SECOND_LOOK, SecondLookRecorded::look),
                            SecondLookRecorded::new)),
            first(
                    DraftSignedOff.class,
                    object(
                            "DraftSignedOff",
                            field("signature", SIGNED_OFF, DraftSignedOff::signature),
                            DraftSignedOff::new)),
            first(
                    BlindReviewAsked.class,
                    object(
                            "BlindReviewAsked",
                            field("reviewer", ASSIGNMENT, BlindReviewAsked::reviewer),
                            BlindReviewAsked::new)),
            first(
                    BlindReviewRecorded.class,
                    object(
                            "BlindReviewRecorded",
                            field("given", GIVEN, BlindReviewRecorded::given),
                            BlindReviewRecorded::new)));

    private static final CommandForm<PassFirstLook> PASS = new CommandForm<>(
            "at",
            object(
                    "PassFirstLook",
                    filledIn("at", MOMENT, PassFirstLook::at),
                    usually("setAside", list(RELEASE), List.of(), PassFirstLook::setAside),
                    PassFirstLook::new));

    private static final CommandForm<RecordSecondLook> RECORD_LOOK = new CommandForm<>(
            "at",
            object(
                    "RecordSecondLook",
                    filledIn("at", MOMENT, RecordSecondLook::at),
                    field("result", oneOf(SecondLook.Result.class), RecordSecondLook::result),
                    field("words", TEXT, RecordSecondLook::words),
                    RecordSecondLook::new));

    private static final CommandForm<SignOffDraft> SIGN = new CommandForm<>(
            "at", object("SignOffDraft", filledIn("at", MOMENT, SignOffDraft::at), SignOffDraft::new));

    private static final CommandForm<AskBlindReview> ASK = new CommandForm<>(
            "acceptedAt",
            object(
                    "AskBlindReview",
                    field(
                            "reviewer",
                            IDENTIFIER,
                            (AskBlindReview c) -> c.reviewer().reviewer().value()),
                    field(
                            "qualifications",
                            LetterShapes.QUALIFICATIONS,
                            c -> c.reviewer().qualifications()),
                    field("attestedNoConflict", TRUTH, c -> c.reviewer().attestedNoConflict()),
                    filledIn("acceptedAt", MOMENT, c -> c.reviewer().acceptedAt()),
                    (reviewer, qualifications, attested, at) -> new AskBlindReview(
                            new ReviewerAssignment(new ReviewerId(reviewer), qualifications, attested, at))));

    private static final CommandForm<RecordBlindReview> RECORD_BLIND = new CommandForm<>(
            "at",
            object(
                    "RecordBlindReview",
                    filledIn("at", MOMENT, RecordBlindReview::at),
                    field("outcomes", list(OUTCOME), RecordBlindReview::outcomes),
                    RecordBlindReview::new));

    private QualityForms() {}

    static Map<CommandKind, CommandForm<? extends CaseCommand>> commands() {
        return Map.of(
                CommandKind.PASS_FIRST_LOOK, PASS,
                CommandKind.RECORD_SECOND_LOOK, RECORD_LOOK,
                CommandKind.SIGN_OFF_DRAFT, SIGN,
                CommandKind.ASK_BLIND_REVIEW, ASK,
                CommandKind.RECORD_BLIND_REVIEW, RECORD_BLIND);
    }
}
