package org.openimr.server.pages.cases;

import java.util.List;
import org.openimr.server.cases.PairAnswer;
import org.openimr.server.json.Fault;
import org.openimr.server.pages.RefusalView;

/** Why a command of a page was not carried out, where the process was not asked or does not say it alone. */
final class CaseRefusals {
    private CaseRefusals() {}

    /** Of two cases, the one that does not take the command is named. */
    static RefusalView of(PairAnswer.Refused refused) {
        RefusalView alone = RefusalView.of(refused.reason());
        return new RefusalView(
                alone.heading(),
                List.of(refused.of() + ": " + refused.reason().what()),
                alone.remedy(),
                alone.code(),
                alone.clause());
    }

    static RefusalView noNumber() {
        return RefusalView.because(
                "This is no case number.", "Type the number of the other case, for example CM26-0000001.", "PAGE-105");
    }

    static RefusalView of(List<Fault> faults) {
        return new RefusalView(
                "Not done: something is missing or cannot be read",
                faults.stream().map(Fault::what).toList(),
                "Correct the fields marked below and send the form again.",
                faults.getFirst().kind().code(),
                "");
    }

    static RefusalView busy() {
        return RefusalView.because(
                "Others kept changing this case in the same moment.",
                "Look at the timeline below, then send the form again.",
                "PAGE-101");
    }

    static RefusalView otherCommand() {
        return RefusalView.because(
                "This form was used before, with other contents.",
                "Open the case again and fill in the form anew.",
                "PAGE-102");
    }

    static RefusalView noReviewer() {
        return RefusalView.because("No expert reviewer has this account.", "Choose one of the list.", "PAGE-103");
    }

    static RefusalView unnamed() {
        return RefusalView.because(
                "The form came without its own identifier, by which a repetition is known.",
                "Open the case again and fill in the form there.",
                "PAGE-104");
    }

    static RefusalView changed() {
        return RefusalView.because(
                "The case changed since you looked at it, so it was left as it is.",
                "Look at the case, then choose it again in the queue.",
                "PAGE-106");
    }

    static RefusalView noneChosen() {
        return RefusalView.because("No case was chosen.", "Tick the cases that you mean.", "PAGE-107");
    }

    static RefusalView tooMany(int most) {
        return RefusalView.because(
                "More cases were chosen than one order takes.", "Choose at most " + most + " at a time.", "PAGE-108");
    }

    static RefusalView noOrderChosen() {
        return RefusalView.because(
                "It was not said what to do with the chosen cases.",
                "Choose one of the list below the cases.",
                "PAGE-109");
    }
}
