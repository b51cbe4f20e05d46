package org.openimr.server.pages.parties;

import java.util.Optional;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.panel.parties.PartyAnswer;

/** Why something was not done to the book of parties. Codes are permanent. */
final class PartyRefusals {
    private PartyRefusals() {}

    /** Empty where it was done. */
    static Optional<RefusalView> of(PartyAnswer answer) {
        return switch (answer) {
            case PartyAnswer.Done _, PartyAnswer.AlreadyDone _ -> Optional.empty();
            case PartyAnswer.Refused(var reason, var _) -> Optional.of(RefusalView.of(reason.words()));
            case PartyAnswer.OtherCommand _ ->
                Optional.of(RefusalView.because(
                        "This form was sent before with something else.", "Open this page again.", "TIE-203"));
        };
    }

    /** Each fault stands at its field too. */
    static RefusalView unread(int faults) {
        return RefusalView.because(
                faults == 1 ? "One answer cannot be taken as it is." : faults + " answers cannot be taken as they are.",
                "Look at each field that is marked below.",
                "TIE-201");
    }

    static RefusalView unnamed() {
        return RefusalView.because(
                "The form was incomplete.", "Open this page again and send it once more.", "TIE-202");
    }

    static RefusalView changed() {
        return RefusalView.because(
                "Someone else changed this entry since the page was shown; nothing was done.",
                "Open the party and read what stands there now, then do it again.",
                "TIE-204");
    }

    static RefusalView noFile() {
        return RefusalView.because("No file was sent, or it is empty.", "Choose the file and send it.", "TIE-205");
    }

    static RefusalView notUtf8() {
        return RefusalView.because(
                "The file is not text in UTF-8.", "Save it as CSV in UTF-8 and send it again.", "TIE-206");
    }

    static RefusalView tooLarge() {
        return RefusalView.because(
                "The file is larger than what is read at once.",
                "Send it in parts of at most 1,000,000 characters, each with the first line; parties before their ties.",
                "TIE-207");
    }

    static RefusalView previewChanged() {
        return RefusalView.because(
                "The book changed since the preview was shown; nothing was taken.",
                "Look at the new preview below, and confirm it.",
                "TIE-208");
    }

    static RefusalView nothingToTake() {
        return RefusalView.because(
                "No row of this file can be taken.", "Mend the rows and send the file again.", "TIE-209");
    }
}
