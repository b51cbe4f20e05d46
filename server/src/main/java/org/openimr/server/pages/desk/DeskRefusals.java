package org.openimr.server.pages.desk;

import java.util.List;
import org.openimr.process.Refusal;
import org.openimr.server.desk.DeskFinding;
import org.openimr.server.pages.RefusalView;

/** Why a draft was not signed. */
final class DeskRefusals {
    private static final String NOT_SIGNED = "Not signed";

    private DeskRefusals() {}

    static RefusalView of(Refusal why) {
        return RefusalView.of(why).headed(NOT_SIGNED);
    }

    static RefusalView unfinished(List<DeskFinding> missing) {
        return new RefusalView(
                NOT_SIGNED,
                missing.stream().map(DeskFinding::what).toList(),
                "Go back to the desk and mend it there.",
                "DESK-101",
                missing.getFirst().clause());
    }

    static RefusalView changed() {
        return because(
                "The draft, or the count of opened pages, changed since this page was shown.",
                "Read what stands below now, then sign it.",
                "DESK-102");
    }

    static RefusalView notSigned() {
        return because(
                "The name is missing, or the statement is not confirmed.",
                "Type your name and tick the statement at the end of this page.",
                "DESK-103");
    }

    static RefusalView busy() {
        return because(
                "Others kept changing this case in the same moment.",
                "Press the button again; nothing is done twice.",
                "DESK-104");
    }

    static RefusalView unnamed() {
        return because(
                "The form came without its own identifier, by which a repetition is known.",
                "Open this page again from the desk.",
                "DESK-105");
    }

    private static RefusalView because(String what, String remedy, String code) {
        return RefusalView.because(what, remedy, code).headed(NOT_SIGNED);
    }
}
