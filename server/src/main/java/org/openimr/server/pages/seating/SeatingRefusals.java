package org.openimr.server.pages.seating;

import java.util.Optional;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.panel.seating.SeatingAnswer;

/** Why something about the reviewers of a case was not done. */
final class SeatingRefusals {
    private SeatingRefusals() {}

    /** Empty where it was done. */
    static Optional<RefusalView> of(SeatingAnswer answer) {
        return switch (answer) {
            case SeatingAnswer.Done _, SeatingAnswer.AlreadyDone _ -> Optional.empty();
            case SeatingAnswer.Refused(var why) -> Optional.of(RefusalView.of(why));
            case SeatingAnswer.RefusedByCase(var why) -> Optional.of(RefusalView.of(why));
            case SeatingAnswer.NothingSought _ -> Optional.of(nothingSought());
            case SeatingAnswer.Conflict _ -> Optional.of(busy());
        };
    }

    static RefusalView unnamed() {
        return RefusalView.because(
                "The form came without its own identifier, by which a repetition is known.",
                "Open this page again and fill in the form there.",
                "SEAT-101");
    }

    private static RefusalView busy() {
        return RefusalView.because(
                "Others kept changing this case in the same moment.",
                "Press the button again; nothing is done twice.",
                "SEAT-102");
    }

    private static RefusalView nothingSought() {
        return RefusalView.because(
                "No reviewer is sought for this case: its file is not complete, or it is decided.",
                "Look at the case itself; it says what comes next.",
                "SEAT-103");
    }

    static RefusalView gone() {
        return RefusalView.because(
                "What this form was about has changed since the page was shown.",
                "Look at what stands below now, then do it again.",
                "SEAT-104");
    }

    static RefusalView noField() {
        return RefusalView.because(
                "A field is missing, for the condition or for the treatment.",
                "Tick or type at least one field of each, then save again.",
                "SEAT-105");
    }

    static RefusalView noAnswer() {
        return RefusalView.because(
                "It was not said whether the way is a tie.", "Choose one of the two, and say why.", "SEAT-106");
    }

    static RefusalView nothingChosen() {
        return RefusalView.because(
                "No case was chosen, so nothing was offered.",
                "Tick the cases to offer, then press again.",
                "SEAT-107");
    }
}
