package org.openimr.server.emergency;

/** Why a case was not opened, or an emergency not reviewed. Codes are permanent. */
public enum EmergencyRefusal {
    NO_COMMAND(
            "EMG-101",
            "The form came without its own identifier, by which a repetition is known.",
            "Open this page again and fill in the form there."),
    REASON_LENGTH(
            "EMG-102",
            "The reason has fewer than " + Emergencies.FEWEST + " characters, or more than " + Emergencies.MOST + ".",
            "Say what happened, whom it concerns, and why it cannot wait."),
    OPEN_ALREADY(
            "EMG-103",
            "You have opened this case already, and it is still open.",
            "Go on with the links below; when it is over, you can open the case again."),
    OWN(
            "EMG-104",
            "You opened the case yourself; nobody reviews what he or she did.",
            "Ask another medical director to review it."),
    REVIEWED_ALREADY(
            "EMG-105",
            "This emergency access was reviewed already; a review stands as it is.",
            "Read the review under “Reviewed”."),
    WORDS_LENGTH(
            "EMG-106",
            "The words have fewer than " + Emergencies.FEWEST + " characters, or more than " + Emergencies.MOST + ".",
            "Say what you looked at, and why you find so."),
    OTHER_COMMAND(
            "EMG-107",
            "The form’s identifier was used for something else before, so nothing was done.",
            "Open this page again and fill in the form there."),
    NOT_BY_ROLE(
            "EMG-108",
            "Your role neither opens a case in an emergency nor reviews that.",
            "Ask somebody whose role does: the organization’s staff open, the medical director reviews."),
    NO_FINDING("EMG-109", "It was not said whether the access was justified.", "Choose one of the two, and say why.");

    private final String code;
    private final String what;
    private final String remedy;

    EmergencyRefusal(String code, String what, String remedy) {
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    /** What happened. */
    public String what() {
        return what;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
