package org.openimr.server.pages.cases;

import static org.openimr.server.pages.cases.FieldKind.CHOICE;
import static org.openimr.server.pages.cases.FieldKind.CHOICES;
import static org.openimr.server.pages.cases.FieldKind.CONFIRMATION;
import static org.openimr.server.pages.cases.FieldKind.DATE;
import static org.openimr.server.pages.cases.FieldKind.GUIDELINES;
import static org.openimr.server.pages.cases.FieldKind.LINES;
import static org.openimr.server.pages.cases.FieldKind.NUMBER;
import static org.openimr.server.pages.cases.FieldKind.PARAGRAPHS;
import static org.openimr.server.pages.cases.FieldKind.REASON;
import static org.openimr.server.pages.cases.FieldKind.SELECTION;
import static org.openimr.server.pages.cases.FieldKind.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openimr.determination.Outcome;
import org.openimr.determination.Sex;
import org.openimr.law.ServiceMethod;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.eligibility.Verdict;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.security.Accounts.Candidate;

/** The fields of each command's form, under the names that the published API gives them. */
final class ActionFields {
    /** In place of a reviewer's qualifications, which the account gives. */
    static final String REVIEWER = "reviewer";

    private ActionFields() {}

    /**
     * @param candidates  reviewers who can be asked; empty for who may not know them
     * @param released    codes of findings that keep the letter from leaving
     */
    static List<FormField> of(CommandKind kind, CaseView view, List<Candidate> candidates, List<String> released) {
        return switch (kind) {
            case FILE_APPLICATION,
                    FIND_RECORDS_COMPLETE,
                    SUBMIT_DRAFT,
                    CONFIRM_DEIDENTIFICATION,
                    PUBLISH_DETERMINATION,
                    ACCEPT_AS_UNIQUE,
                    CLOSE_FOR_LIABILITY,
                    GO_AHEAD_WITHOUT_RECORDS,
                    APPROVE_MORE_REVIEWERS,
                    DENY_PETITION,
                    NAME_RECORDS,
                    PASS_FIRST_LOOK,
                    RECORD_SECOND_LOOK,
                    SIGN_OFF_DRAFT,
                    ASK_BLIND_REVIEW,
                    RECORD_BLIND_REVIEW,
                    PASS_DAY -> List.of();
            case FIND_ELIGIBLE ->
                Stream.concat(doubts(view).stream(), CourseFields.exclusions(view))
                        .toList();
            case MARK_DUPLICATE -> CourseFields.duplicate();
            case ESTABLISH_FACTS -> CourseFields.facts(view);
            case REQUEST_INFORMATION -> CourseFields.inquiry();
            case ANSWER_INQUIRY -> CourseFields.answer();
            case DEFER_REVIEW -> CourseFields.deferral();
            case RESUME_REVIEW -> CourseFields.resumption();
            case REPORT_MISSING_RECORD -> CourseFields.missingRecord();
            case ANSWER_MISSING_REPORT -> CourseFields.missingAnswer(view);
            case CONVERT_TO_EXPEDITED -> CourseFields.urgency();
            case ASK_PARTY -> CourseFields.question();
            case ANSWER_QUESTION -> CourseFields.questionAnswer(view.questions());
            case REQUEST_MORE_REVIEWERS -> CourseFields.panel();
            case DECLINE_MORE_REVIEWERS -> CourseFields.why();
            case REPORT_IMPLEMENTATION -> OutcomeFields.implementation(view);
            case FILE_PETITION -> OutcomeFields.petition();
            case REVERSE_DECISION -> OutcomeFields.reversal();
            case CORRECT_CLERICAL_ERROR -> OutcomeFields.correction(view);
            case TERMINATE_ITEMS -> OutcomeFields.termination(view);
            case RECORD_SERVICE -> OutcomeFields.service();
            case GRANT_EXTENSION -> OutcomeFields.extension();
            case REPORT_ADMINISTRATOR_CHANGE -> OutcomeFields.administrator();
            case ENTER_PENALTY -> OutcomeFields.penalty();
            case ISSUE_INVOICE -> OutcomeFields.invoice(view);
            case FIND_INELIGIBLE ->
                List.of(FormField.choice(
                        "reasons",
                        CHOICES,
                        "Why it may not be reviewed",
                        "At least one.",
                        options(IneligibilityCode.values(), code -> capitalized(code.words()))));
            case SEND_ASSIGNMENT_NOTICE -> List.of(method("How it is sent"));
            case RECEIVE_RECORD -> document();
            case ASSIGN_REVIEWER -> reviewer(candidates);
            case WRITE_CASE_SUMMARY -> summary();
            case DECIDE_ITEM -> decision(view);
            case RETURN_DRAFT -> List.of(FormField.of("reasons", LINES, "Reasons", "One a line."));
            case ISSUE_DETERMINATION -> issue(released);
        };
    }

    private static List<FormField> doubts(CaseView view) {
        return view.eligibility().stream()
                .filter(test -> test.verdict() instanceof Verdict.Doubtful)
                .map(ActionFields::doubt)
                .toList();
    }

    private static FormField doubt(EligibilityRules.Test test) {
        return FormField.of(
                "resolutions:" + test.rule().id().printed(),
                REASON,
                "Why this condition is met: " + test.rule().id().clause().printed(),
                test.verdict().explanation());
    }

    private static List<FormField> document() {
        return List.of(
                FormField.choice(
                        "kind", SELECTION, "Kind of document", "", options(RecordKind.values(), RecordKind::title)),
                FormField.choice("sender", SELECTION, "Who sent it", "", options(PartyRole.values(), PartyRole::title))
                        .preset(PartyRole.CLAIMS_ADMINISTRATOR.name()),
                FormField.of("description", TEXT, "Short description", "For example: progress report, 4 pages."),
                FormField.of("dated", DATE, "Date on the document", "Leave empty if it bears none.")
                        .optional());
    }

    private static List<FormField> reviewer(List<Candidate> candidates) {
        List<Option> people = candidates.stream()
                .map(candidate -> new Option(
                        candidate.id().toString(),
                        candidate.name() + ": "
                                + String.join(", ", candidate.qualifications().specialties()),
                        false))
                .toList();
        return List.of(
                FormField.choice(
                        REVIEWER,
                        SELECTION,
                        "Reviewer",
                        "The name stays inside the review organization (Lab. Code 4610.6(f)).",
                        unchosen(people)),
                FormField.of(
                        "attestedNoConflict",
                        CONFIRMATION,
                        "The reviewer attested to have no professional, familial or financial tie"
                                + " (Lab. Code 139.5(c)(2))",
                        ""));
    }

    private static List<FormField> summary() {
        return List.of(
                FormField.of("text", PARAGRAPHS, "Summary", "As the letter is to print it; name nobody."),
                FormField.of("patient.age", NUMBER, "Age in years", "").optional(),
                FormField.choice("patient.sex", CHOICE, "Sex", "", options(Sex.values(), Sex::word))
                        .optional(),
                FormField.of("diagnoses", LINES, "Diagnoses", "One a line.").optional());
    }

    private static List<FormField> decision(CaseView view) {
        List<Option> items = view.docket().inDispute().stream()
                .map(item -> new Option(Integer.toString(item.number()), item.number() + ". " + item.service(), false))
                .toList();
        List<Option> primary = Stream.concat(Stream.of(new Option("", "Stands on its own", true)), items.stream())
                .toList();
        String hint = "One a line, with title, year and section. California’s schedule begins with MTUS, for example:"
                + " MTUS Low Back Disorders 2020, Section(s): Diagnostic Recommendations.";
        return List.of(
                FormField.choice("item", SELECTION, "Item", "", items),
                FormField.choice(
                        "outcome",
                        CHOICE,
                        "Decision",
                        "",
                        options(
                                Outcome.values(),
                                outcome -> OutcomeTag.of(outcome).getWord() + ": "
                                        + OutcomeTag.of(outcome).getMeaning())),
                FormField.of(
                                "claimsAdministratorBasis",
                                GUIDELINES,
                                "What the claims administrator relied on",
                                hint + " Leave empty if it cited nothing.")
                        .optional(),
                FormField.of("reviewerBasis", GUIDELINES, "What you rely on", hint)
                        .optional(),
                FormField.of("rationale", PARAGRAPHS, "Why", "Point to the pages of the records and the guideline."),
                FormField.choice("dependsOn", SELECTION, "Stands or falls with", "", primary));
    }

    private static List<FormField> issue(List<String> released) {
        return Stream.concat(
                        Stream.of(method("How it is served")),
                        released.stream()
                                .map(code -> FormField.of(
                                                "releases:" + code,
                                                REASON,
                                                "Why " + code + " does not keep the letter back",
                                                "Leave empty to keep the letter back.")
                                        .optional()))
                .toList();
    }

    static FormField method(String label) {
        return FormField.choice(
                "method",
                SELECTION,
                label,
                "It sets the deadlines that follow.",
                unchosen(options(ServiceMethod.values(), m -> capitalized(m.words()))));
    }

    /** With nothing chosen: what has consequences is never chosen by the page. */
    static List<Option> unchosen(List<Option> options) {
        return Stream.concat(Stream.of(new Option("", "Choose", true)), options.stream())
                .toList();
    }

    static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words.apply(value), false))
                .toList();
    }

    static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
