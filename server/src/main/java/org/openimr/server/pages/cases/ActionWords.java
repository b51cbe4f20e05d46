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
            case PASS_FIRST_LOOK ->
                new ActionWords(
                        "Pass the draft on",
                        "It may leave; what it was drawn for comes next.",
                        "Pass on",
                        "The first look is recorded.");
            case RECORD_SECOND_LOOK ->
                new ActionWords(
                        "Record a second look",
                        "Another person's look at a draft that passed the first one.",
                        "Record",
                        "The second look is recorded.");
            case SIGN_OFF_DRAFT ->
                new ActionWords(
                        "Sign as medical director",
                        "The determination cannot leave before.",
                        "Sign",
                        "The draft is signed.");
            case ASK_BLIND_REVIEW ->
                new ActionWords(
                        "Ask for a blind review",
                        "A reviewer without a part in the case decides it too, for measuring.",
                        "Ask",
                        "The reviewer is asked.");
            case RECORD_BLIND_REVIEW ->
                new ActionWords(
                        "Record a blind review",
                        "It is measured, and changes nothing of the case.",
                        "Record",
                        "Your outcomes are recorded.");
            case ISSUE_DETERMINATION ->
                new ActionWords(
                        "Issue the determination",
                        "Serves the letter on all parties. It binds them and cannot be taken back.",
                        "Issue",
                        "The determination is issued and served.");
            case CONFIRM_DEIDENTIFICATION ->
                new ActionWords(
                        "Confirm that the public text identifies nobody",
                        "Possible for who closed or confirmed the review of the letter under De-identification, where every span is decided; that confirms here too.",
                        "I read it and confirm",
                        "Your confirmation is kept.");
            case PUBLISH_DETERMINATION ->
                new ActionWords(
                        "Publish the determination",
                        "Anyone can read it from then on.",
                        "Publish",
                        "The determination is published; it can be found within seconds.");
            case ACCEPT_AS_UNIQUE ->
                new ActionWords(
                        "Accept as unique",
                        "You looked for an earlier application of this worker on the same decision and items, and found none.",
                        "Accept as unique",
                        "The application is accepted as unique. Eligibility is judged next.");
            case MARK_DUPLICATE ->
                new ActionWords(
                        "Link to an earlier application",
                        "The same worker, decision and items are on file already. This case ends; the earlier one goes on.",
                        "Mark as duplicate",
                        "The application is linked to the earlier one.");
            case ESTABLISH_FACTS ->
                new ActionWords(
                        "Establish facts of eligibility",
                        "What intake or an inquiry brought out beyond the form; it takes the place of what was"
                                + " established before.",
                        "Establish",
                        "The facts are established; every rule is judged by them.");
            case REQUEST_INFORMATION ->
                new ActionWords(
                        "Ask the parties",
                        "An inquiry on eligibility (8 CCR 9792.10.3(b)). The time to answer runs from its receipt.",
                        "Send the inquiry",
                        "The inquiry is recorded; the time to answer runs.");
            case ANSWER_INQUIRY ->
                new ActionWords(
                        "Record an answer to the inquiry",
                        "In the party’s own words.",
                        "Record the answer",
                        "The answer is kept.");
            case DEFER_REVIEW ->
                new ActionWords(
                        "Defer the review",
                        "Liability is disputed on other grounds and the claims administrator does not agree to go on. Every clock stands still.",
                        "Defer",
                        "The review is deferred; no clock runs.");
            case RESUME_REVIEW ->
                new ActionWords(
                        "Resume the review",
                        "The other dispute is resolved and the worker asked again within 30 days of service of the notice.",
                        "Resume",
                        "The review goes on.");
            case CLOSE_FOR_LIABILITY ->
                new ActionWords(
                        "Close: liability finally denied",
                        "There is nothing left to review. This cannot be undone.",
                        "Close the case",
                        "The case is closed.");
            case GO_AHEAD_WITHOUT_RECORDS ->
                new ActionWords(
                        "Go ahead without the claims administrator’s records",
                        "Only on the list of records in the utilization review decision and on documents of the worker or physician; never on the decision alone (8 CCR 9792.10.6(b)(2)).",
                        "Go ahead",
                        "The review goes on; the time to decide runs.");
            case CONVERT_TO_EXPEDITED ->
                new ActionWords(
                        "Convert to an expedited review",
                        "An imminent and serious threat to health was certified, with proof. The clocks run in hours from now.",
                        "Convert",
                        "The review is an expedited one.");
            case ASK_PARTY ->
                new ActionWords(
                        "Ask a party for more",
                        "Question and answer go to all parties. The time to decide goes on.",
                        "Send the question",
                        "The question is recorded and goes to all parties.");
            case NAME_RECORDS ->
                new ActionWords(
                        "Enter which records are named",
                        "What the request for authorization and the decision name; it takes the place of what was"
                                + " entered before.",
                        "Keep the list",
                        "The list of named records is kept.");
            case REPORT_MISSING_RECORD ->
                new ActionWords(
                        "Report a missing record",
                        "What is not in the exhibit index and should be. The record itself may be sent as well.",
                        "Send the report",
                        "The report is kept and waits for an answer.");
            case ANSWER_MISSING_REPORT ->
                new ActionWords(
                        "Answer the report of a missing record",
                        "Found in an exhibit, asked for, or not owed. An answer closes the report.",
                        "Record the answer",
                        "The report is answered.");
            case ANSWER_QUESTION ->
                new ActionWords(
                        "Answer the reviewer’s question",
                        "The answer goes to all parties.",
                        "Record the answer",
                        "The answer is kept.");
            case REQUEST_MORE_REVIEWERS ->
                new ActionWords(
                        "Ask for more than one reviewer",
                        "Only for a case that is too complex for one; the Administrative Director approves.",
                        "Ask for approval",
                        "The request waits for the Administrative Director.");
            case APPROVE_MORE_REVIEWERS ->
                new ActionWords(
                        "Approve more than one reviewer",
                        "In writing (8 CCR 9792.10.6(c)).",
                        "Approve",
                        "More reviewers are approved.");
            case DECLINE_MORE_REVIEWERS ->
                new ActionWords(
                        "Decline more than one reviewer",
                        "The one reviewer goes on.",
                        "Decline",
                        "The request is declined.");
            case REPORT_IMPLEMENTATION ->
                new ActionWords(
                        "Report what was authorized or paid",
                        "Only items found medically necessary.",
                        "Report",
                        "The report is kept.");
            case FILE_PETITION ->
                new ActionWords(
                        "Record a petition to the appeals board",
                        "It counts on the day it was received. What it does not raise is waived.",
                        "Record the petition",
                        "The petition is on record.");
            case DENY_PETITION ->
                new ActionWords(
                        "The petition was denied",
                        "The decision becomes final.",
                        "Record the denial",
                        "The decision is final.");
            case REVERSE_DECISION ->
                new ActionWords(
                        "The decision was reversed",
                        "The case goes to a different reviewer with a new clock; a finding of ineligibility is judged anew.",
                        "Record the reversal",
                        "The case is back for a new decision.");
            case CORRECT_CLERICAL_ERROR ->
                new ActionWords(
                        "Correct a clerical error",
                        "Makes a new version; the old one stays visible. An outcome cannot be changed here.",
                        "Correct",
                        "The corrected version is issued.");
            case PASS_DAY ->
                new ActionWords(
                        "A day passed", "Given by the calendar, never by a person.", "Pass the day", "The day passed.");
            case TERMINATE_ITEMS ->
                new ActionWords(
                        "End the review of items",
                        "They leave without a decision; the others go on. With the last one the case ends.",
                        "End these items",
                        "The items are ended.");
            case RECORD_SERVICE ->
                new ActionWords(
                        "Record the service of a letter",
                        "A time that runs from service starts on this day.",
                        "Record the service",
                        "The service is on record.");
            case GRANT_EXTENSION ->
                new ActionWords(
                        "Extend the time for the decision",
                        "Up to three days in all, for extraordinary circumstances or good cause.",
                        "Extend",
                        "The time is extended.");
            case REPORT_ADMINISTRATOR_CHANGE ->
                new ActionWords(
                        "Report a change of the claims administrator",
                        "Within 5 working days of its effect (Lab. Code 4610.5(p)).",
                        "Report the change",
                        "The change is on record.");
            case ENTER_PENALTY ->
                new ActionWords(
                        "Enter a penalty",
                        "A referral reports the facts; an assessment sets the amount.",
                        "Enter",
                        "The entry is in the ledger.");
            case ISSUE_INVOICE ->
                new ActionWords(
                        "Charge the fee",
                        "To the employer’s side, once, for each application assigned; the worker never pays.",
                        "Charge",
                        "The fee is charged.");
        };
    }
}
