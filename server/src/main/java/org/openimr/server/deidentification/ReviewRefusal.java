package org.openimr.server.deidentification;

/**
 * Why something in a review was not done. Codes are permanent.
 *
 * @param what    happened
 * @param remedy  what to do
 */
public record ReviewRefusal(String code, String what, String remedy) {
    static ReviewRefusal absent() {
        return new ReviewRefusal("DEID-101", "There is no such letter.", "Go back to the list.");
    }

    static ReviewRefusal changed() {
        return new ReviewRefusal(
                "DEID-102",
                "Somebody else worked on this letter since the page was shown; nothing was done.",
                "Read what stands below now, then do it again.");
    }

    public static ReviewRefusal notBegun() {
        return new ReviewRefusal("DEID-103", "The review of this letter has not begun.", "Begin it first.");
    }

    static ReviewRefusal begun() {
        return new ReviewRefusal("DEID-104", "The review of this letter has begun already.", "Go on with it below.");
    }

    static ReviewRefusal notOpen() {
        return new ReviewRefusal(
                "DEID-105",
                "The review is closed; no span can be changed.",
                "The person who confirms can send it back, with a reason.");
    }

    static ReviewRefusal noSuchSpan(int start, int end) {
        return new ReviewRefusal(
                "DEID-106",
                "No span of this letter begins at character " + start + " and ends at " + end + ".",
                "Open this page again.");
    }

    static ReviewRefusal noReason() {
        return new ReviewRefusal(
                "DEID-107", "A reason is missing.", "Say in a few words why, such as: the test of that name.");
    }

    static ReviewRefusal spansOpen(int open) {
        return new ReviewRefusal(
                "DEID-108",
                open == 1 ? "One span is not decided." : open + " spans are not decided.",
                "Decide every span; only then can the review be closed.");
    }

    static ReviewRefusal altered(String what) {
        return new ReviewRefusal(
                "DEID-109",
                "What was taken out changes what the letter decides: " + what + ".",
                "Look at the spans near the items' headings and keep what belongs to the decision.");
    }

    static ReviewRefusal notClosed() {
        return new ReviewRefusal("DEID-110", "The review is not closed.", "It is closed when every span is decided.");
    }

    static ReviewRefusal samePerson() {
        return new ReviewRefusal(
                "DEID-111",
                "You worked on this letter yourself, or confirmed it before.",
                "Another person must read the public text and confirm it.");
    }

    public static ReviewRefusal noSuchWords() {
        return new ReviewRefusal(
                "DEID-112",
                "These words do not stand in the letter, or are marked already.",
                "Copy them exactly as the letter has them.");
    }

    static ReviewRefusal finished() {
        return new ReviewRefusal("DEID-113", "The review is finished.", "A correction of the letter is reviewed anew.");
    }
}
