package org.openimr.server.pages.operations;

/** Kinds of job in words. */
final class JobWords {
    private JobWords() {}

    /** What jobs of that kind do; its name where it is another release's. */
    static String what(String kind) {
        return switch (kind) {
            case "make-letters" -> "Making letters";
            case "deliver-letter" -> "Sending a letter";
            case "record-service" -> "Recording service";
            case "read-file" -> "Reading a file";
            case "index-published-determination" -> "Putting a determination into the index";
            case "ask-to-confirm-alert" -> "Asking to confirm an alert";
            case "tell-alerts" -> "Telling alerts";
            case "pass-days" -> "Passing days";
            case "watch-deadlines" -> "Counting deadlines";
            case "delete-expired-drafts" -> "Deleting expired drafts";
            case "lapse-offers" -> "Ending offers nobody took";
            case "sign-checkpoint" -> "Signing the event log";
            case "seal-looks" -> "Sealing the record of looks";
            case "inspect" -> "Nightly inspection";
            default -> kind;
        };
    }
}
