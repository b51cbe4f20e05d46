package org.openimr.server.pages.post;

import org.openimr.server.pages.RefusalView;

/** Why something about paper was not done, in plain words. Codes are permanent. */
final class PostRefusals {
    private PostRefusals() {}

    static RefusalView noneChosen() {
        return RefusalView.because(
                "No letter was chosen, or none that can be printed.", "Tick the letters that you mean.", "PAGE-121");
    }

    static RefusalView noDay() {
        return RefusalView.because(
                "This is no day.", "Give the day on which the batch was put in the mail.", "PAGE-122");
    }

    static RefusalView notThatDay() {
        return RefusalView.because(
                "A batch is mailed on the day on which it was made or later, and not after today.",
                "Correct the day. Times run from it, so it must be the true one.",
                "PAGE-123");
    }

    /** @param day  that is on record */
    static RefusalView onAnotherDay(String day) {
        return RefusalView.because(
                "It is on record that this batch was mailed on " + day + "; service is proved by that.",
                "If that day is wrong, record the true service on the page of each case.",
                "PAGE-124");
    }

    static RefusalView noAddress() {
        return RefusalView.because(
                "No address was given.",
                "Type the address as it stands on the envelope, without the name.",
                "PAGE-125");
    }

    static RefusalView addressKnown() {
        return RefusalView.because(
                "No letter waits for this address any more.", "Look at the lists below.", "PAGE-126");
    }
}
