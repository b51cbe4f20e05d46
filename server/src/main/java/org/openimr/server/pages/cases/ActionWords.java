package org.openimr.server.pages.cases;

import org.openimr.server.cases.CommandKind;

/**
 * A command in the words of its form.
 *
 * @param title  on the fold
 * @param why    what it does, one or two sentences
 * @param verb   on the button
 * @param done   after it was carried out
 */
record ActionWords(String title, String why, String verb, String done) {
    static ActionWords of(CommandKind kind) {
        return switch (kind) {
            case FILE_APPLICATION ->
                new ActionWords(
                        "File the application",
                        "Opens a case on the day of receipt.",
                        "File the application",
                        "The application is filed.");
            case FIND_ELIGIBLE ->
                new ActionWords(
                        "Find the application eligible",
                        "Opens the review. Every condition in doubt needs a reason here.",
                        "Find eligible",
                        "The application is found eligible. The notice of assignment is due next.");
            case FIND_INELIGIBLE ->
                new ActionWords(
                        "Find the application ineligible",
                        "Closes the review. Only a reason that the facts bear out is accepted.",
                        "Find ineligible",
                        "The application is found ineligible.");
            case SEND_ASSIGNMENT_NOTICE ->
                new ActionWords(
                        "Send the notice of assignment",
                        "Tells all parties of the review and asks for the records. How it is sent sets their time.",
                        "Record the notice as sent",
                        "The notice of assignment is recorded as sent. The records are due next.");
            case RECEIVE_RECORD ->
                new ActionWords(
                        "Record a document that arrived",
                        "Enters one document into the case file, received now.",
                        "Record the document",
                        "The document is in the case file.");
            case FIND_RECORDS_COMPLETE ->
                new ActionWords(
                        "Find the records complete",
                        "The time to decide starts to run with this step.",
                        "Find complete",
                        "The records are complete; the time to decide runs.");
            case ASSIGN_REVIEWER ->
                new ActionWords(
                        "Assign an expert reviewer",
                        "The reviewer accepted the case and attested to have no tie to anyone in it.",
                        "Assign",
                        "An expert reviewer has the case.");
            case WRITE_CASE_SUMMARY ->
                new ActionWords(
                        "Write the clinical case summary",
                        "It is printed in the letter word for word. A later one takes the place of an earlier one.",
                        "Keep the summary",
                        "The clinical case summary is kept in the draft.");
            case DECIDE_ITEM ->
                new ActionWords(
                        "Decide an item",
                        "Your own professional judgment; the program decides nothing. A later decision on the same item"
                                + " takes the place of the earlier one.",
                        "Keep the decision",
                        "The decision is kept in the draft.");
            case SUBMIT_DRAFT ->
                new ActionWords(
                        "Submit the draft",
                        "Hands the draft to quality assurance. Every item must be decided.",
                        "Submit",
                        "The draft is with quality assurance.");
            case RETURN_DRAFT ->
                new ActionWords(
                        "Return the draft",
                        "Back to the reviewer with your reasons; nothing that was written is lost.",
                        "Return the draft",
                        "The draft is back with the reviewer.");
            case ISSUE_DETERMINATION ->
                new ActionWords(
                        "Issue the determination",
                        "Serves the letter on all parties. It binds them and cannot be taken back.",
                        "Issue",
                        "The determination is issued and served.");
            case CONFIRM_DEIDENTIFICATION ->
                new ActionWords(
                        "Confirm that the public text identifies nobody",
                        "Read the letter first. More than one person must confirm before it can be published.",
                        "I read it and confirm",
                        "Your confirmation is kept.");
            case PUBLISH_DETERMINATION ->
                new ActionWords(
                        "Publish the determination",
                        "Anyone can read it from then on.",
                        "Publish",
                        "The determination is published; it can be found within seconds.");
        };
    }
}
