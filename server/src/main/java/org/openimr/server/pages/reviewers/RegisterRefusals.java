package org.openimr.server.pages.reviewers;

import java.util.Optional;
import org.openimr.panel.register.RegisterRefusal;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.panel.register.RegisterAnswer;

/** Why something was not done to the register. Codes are permanent. */
final class RegisterRefusals {
    private RegisterRefusals() {}

    /** Empty where it was done. */
    static Optional<RefusalView> of(RegisterAnswer answer) {
        return switch (answer) {
            case RegisterAnswer.Done _, RegisterAnswer.AlreadyDone _ -> Optional.empty();
            case RegisterAnswer.Refused(var reason, var _) -> Optional.of(of(reason));
            case RegisterAnswer.OtherCommand _ -> Optional.of(otherCommand());
        };
    }

    static RefusalView of(RegisterRefusal reason) {
        return RefusalView.of(reason.words());
    }

    /** Each fault stands at its field too. */
    static RefusalView unread(Typed typed) {
        int faults = typed.faults().size();
        return RefusalView.because(
                faults == 1 ? "One answer cannot be taken as it is." : faults + " answers cannot be taken as they are.",
                "Look at each field that is marked below.",
                "REV-201");
    }

    static RefusalView changed() {
        return RefusalView.because(
                "The file changed since this page was shown; nothing was done.",
                "Open the file and read what stands there now, then do it again.",
                "REV-202");
    }

    static RefusalView unnamed() {
        return RefusalView.because(
                "The form was incomplete.", "Open this page again and send it once more.", "REV-203");
    }

    static RefusalView otherCommand() {
        return RefusalView.because(
                "This form was sent before with something else.", "Open this page again.", "REV-204");
    }

    static RefusalView noDocument() {
        return RefusalView.because(
                "No document came, or an empty one.", "Choose the file and send it again.", "REV-205");
    }
}
