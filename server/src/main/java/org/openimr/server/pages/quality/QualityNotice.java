package org.openimr.server.pages.quality;

import java.util.List;
import java.util.Optional;
import org.openimr.process.Refusal;
import org.openimr.server.cases.Answer;

/** Why something was not done, in plain words. Codes are permanent. */
record QualityNotice(String heading, List<String> what, String remedy, String code, String clause) {
    private static final String NOT_DONE = "Not done";

    QualityNotice {
        what = List.copyOf(what);
    }

    static QualityNotice of(Refusal why) {
        return new QualityNotice(
                NOT_DONE,
                List.of(why.what()),
                why.remedy(),
                why.code(),
                why.clause().printed());
    }

    private static QualityNotice own(String what, String remedy, String code) {
        return new QualityNotice(NOT_DONE, List.of(what), remedy, code, "");
    }

    static QualityNotice noReasons() {
        return own(
                "No reason is given.",
                "Tick the findings or type why the draft goes back, one reason a line.",
                "QUAL-101");
    }

    static QualityNotice noWords() {
        return own(
                "What the second look found is missing.", "Type one sentence on what you read and found.", "QUAL-102");
    }

    static QualityNotice changed() {
        return own(
                "The case changed since this page was shown; nothing was done.",
                "Read what stands below now, then do it again.",
                "QUAL-103");
    }

    static QualityNotice unnamed() {
        return own("The form was incomplete.", "Open this page again and send it once more.", "QUAL-104");
    }

    static QualityNotice otherCommand() {
        return own("This form was sent before with something else.", "Open this page again.", "QUAL-105");
    }

    static QualityNotice noReviewer() {
        return own("No reviewer is chosen, or the statement is not confirmed.", "Choose one and tick it.", "QUAL-106");
    }

    static QualityNotice itemsOpen() {
        return own("An item lacks an outcome or a reason.", "Give both for each item.", "QUAL-107");
    }

    /** Empty where it was done. */
    static Optional<QualityNotice> of(Answer answer) {
        return switch (answer) {
            case Answer.Done _, Answer.AlreadyDone _ -> Optional.empty();
            case Answer.Refused(var why) -> Optional.of(of(why));
            case Answer.Conflict _ -> Optional.of(changed());
            case Answer.OtherCommand _ -> Optional.of(otherCommand());
        };
    }
}
