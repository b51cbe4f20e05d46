package org.openimr.server.pages.quality;

import java.util.Optional;
import org.openimr.server.cases.Answer;
import org.openimr.server.pages.RefusalView;

/** Why something at the quality desk was not done. */
final class QualityRefusals {
    private QualityRefusals() {}

    static RefusalView noReasons() {
        return RefusalView.because(
                "No reason is given.",
                "Tick the findings or type why the draft goes back, one reason a line.",
                "QUAL-101");
    }

    static RefusalView noWords() {
        return RefusalView.because(
                "What the second look found is missing.", "Type one sentence on what you read and found.", "QUAL-102");
    }

    static RefusalView changed() {
        return RefusalView.because(
                "The case changed since this page was shown; nothing was done.",
                "Read what stands below now, then do it again.",
                "QUAL-103");
    }

    static RefusalView unnamed() {
        return RefusalView.because(
                "The form was incomplete.", "Open this page again and send it once more.", "QUAL-104");
    }

    static RefusalView otherCommand() {
        return RefusalView.because(
                "This form was sent before with something else.", "Open this page again.", "QUAL-105");
    }

    static RefusalView noReviewer() {
        return RefusalView.because(
                "No reviewer is chosen, or the statement is not confirmed.", "Choose one and tick it.", "QUAL-106");
    }

    static RefusalView itemsOpen() {
        return RefusalView.because("An item lacks an outcome or a reason.", "Give both for each item.", "QUAL-107");
    }

    /** Empty where it was done. */
    static Optional<RefusalView> of(Answer answer) {
        return switch (answer) {
            case Answer.Done _, Answer.AlreadyDone _ -> Optional.empty();
            case Answer.Refused(var why) -> Optional.of(RefusalView.of(why));
            case Answer.Conflict _ -> Optional.of(changed());
            case Answer.OtherCommand _ -> Optional.of(otherCommand());
        };
    }
}
