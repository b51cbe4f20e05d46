package org.openimr.server.pages.cases;

import static org.openimr.server.pages.cases.FieldKind.CHOICES;
import static org.openimr.server.pages.cases.FieldKind.CONFIRMATION;
import static org.openimr.server.pages.cases.FieldKind.DATE;
import static org.openimr.server.pages.cases.FieldKind.EXCLUSION;
import static org.openimr.server.pages.cases.FieldKind.NUMBER;
import static org.openimr.server.pages.cases.FieldKind.NUMBERS;
import static org.openimr.server.pages.cases.FieldKind.PARAGRAPHS;
import static org.openimr.server.pages.cases.FieldKind.SELECTION;
import static org.openimr.server.pages.cases.FieldKind.TEXT;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.process.Role;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.review.PartyQuestion;
import org.openimr.server.cases.CaseView;

/** The fields of commands from screening to the end of a review. */
final class CourseFields {
    private CourseFields() {}

    static List<FormField> duplicate() {
        return List.of(FormField.of("of", TEXT, "Number of the earlier application", "For example CM26-0000001."));
    }

    /** What intake or an inquiry brought out, in place of what was established before. */
    static List<FormField> facts(CaseView view) {
        List<Option> items = view.docket().inDispute().stream()
                .map(item -> new Option(Integer.toString(item.number()), item.number() + ". " + item.service(), false))
                .toList();
        return List.of(
                FormField.choice("facts.authorized", NUMBERS, "Authorized already", "", items)
                        .optional(),
                FormField.of(
                                "facts.agreesToGoOn",
                                CONFIRMATION,
                                "The claims administrator agrees that the review goes on although it disputes"
                                        + " liability",
                                "")
                        .optional());
    }

    /** For each item but a single one: why it does not go on with the rest. */
    static Stream<FormField> exclusions(CaseView view) {
        if (view.docket().inDispute().size() < 2) return Stream.empty();
        List<Option> reasons = Stream.concat(
                        Stream.of(new Option("", "Goes on", true)),
                        ActionFields.options(IneligibilityCode.values(), code -> ActionFields.capitalized(code.words()))
                                .stream())
                .toList();
        return view.docket().inDispute().stream()
                .map(item -> FormField.choice(
                                "excluded:" + item.number(),
                                EXCLUSION,
                                "Item " + item.number() + ", " + item.service(),
                                "",
                                reasons)
                        .optional());
    }

    static List<FormField> inquiry() {
        return List.of(
                FormField.of(
                        "question", PARAGRAPHS, "Question", "What decides whether the application may be reviewed."),
                FormField.choice(
                        "askedOf",
                        CHOICES,
                        "Who must answer",
                        "At least one.",
                        ActionFields.options(PartyRole.values(), PartyRole::title)));
    }

    static List<FormField> answer() {
        return List.of(party("by", "Who answered"), FormField.of("answer", PARAGRAPHS, "Answer", ""));
    }

    static List<FormField> deferral() {
        return List.of(FormField.of("ground", PARAGRAPHS, "What is disputed", "Injury, body part, or other ground."));
    }

    static List<FormField> resumption() {
        return List.of(
                FormField.of("noticeServedOn", DATE, "Day on which notice of the resolution was served", ""),
                ActionFields.method("How that notice was served"));
    }

    static List<FormField> urgency() {
        return List.of(
                FormField.choice(
                        "certifiedBy",
                        SELECTION,
                        "Certified by",
                        "",
                        ActionFields.unchosen(List.of(
                                new Option(Role.PHYSICIAN.name(), Role.PHYSICIAN.title(), false),
                                new Option(Role.REGULATOR.name(), "Administrative Director", false)))),
                FormField.of("proof", TEXT, "Document that shows the threat", "Kind, author and date."));
    }

    static List<FormField> question() {
        return List.of(party("of", "Whom to ask"), FormField.of("question", PARAGRAPHS, "Question", "Name nobody."));
    }

    static List<FormField> questionAnswer(List<PartyQuestion> questions) {
        List<Option> open = questions.stream()
                .filter(question -> question.answer().isEmpty())
                .map(question -> new Option(
                        Integer.toString(question.number()),
                        question.number() + ". " + question.of().title() + ": " + question.question(),
                        false))
                .toList();
        return List.of(
                FormField.choice("question", SELECTION, "Question", "", ActionFields.unchosen(open)),
                FormField.of("answer", PARAGRAPHS, "Answer", ""));
    }

    static List<FormField> missingRecord() {
        return List.of(
                party("by", "Who says so"),
                FormField.of(
                        "what", PARAGRAPHS, "What is missing", "Kind of document, author and date, as far as known."));
    }

    static List<FormField> missingAnswer(CaseView view) {
        List<Option> open = view.docket().reports().stream()
                .filter(MissingReport::isOpen)
                .map(report -> new Option(
                        Integer.toString(report.number()),
                        report.number() + ". " + report.by().title() + ": " + report.what(),
                        false))
                .toList();
        return List.of(
                FormField.choice("report", SELECTION, "Report", "", ActionFields.unchosen(open)),
                FormField.choice(
                        "finding",
                        SELECTION,
                        "What came of it",
                        "",
                        ActionFields.unchosen(ActionFields.options(
                                MissingReport.Finding.values(), finding -> ActionFields.capitalized(finding.words())))),
                FormField.of("exhibit", NUMBER, "Exhibit", "Only where it was found.")
                        .optional(),
                FormField.of("words", PARAGRAPHS, "Answer", "To the party."));
    }

    static List<FormField> panel() {
        return List.of(
                FormField.of("reviewers", NUMBER, "How many reviewers in all", "Two or more."),
                FormField.of("why", PARAGRAPHS, "Why one is not enough", ""));
    }

    static List<FormField> why() {
        return List.of(FormField.of("why", PARAGRAPHS, "Why", ""));
    }

    static FormField party(String name, String label) {
        return FormField.choice(
                name,
                SELECTION,
                label,
                "",
                ActionFields.unchosen(ActionFields.options(PartyRole.values(), PartyRole::title)));
    }
}
