package org.openimr.server.pages.cases;

import static org.openimr.server.pages.cases.FieldKind.CHOICE;
import static org.openimr.server.pages.cases.FieldKind.CHOICES;
import static org.openimr.server.pages.cases.FieldKind.CONFIRMATION;
import static org.openimr.server.pages.cases.FieldKind.DATE;
import static org.openimr.server.pages.cases.FieldKind.NUMBER;
import static org.openimr.server.pages.cases.FieldKind.NUMBERS;
import static org.openimr.server.pages.cases.FieldKind.PARAGRAPHS;
import static org.openimr.server.pages.cases.FieldKind.SELECTION;
import static org.openimr.server.pages.cases.FieldKind.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.Outcome;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.server.cases.CaseView;

/** The fields of commands after a decision and beside the stage. */
final class OutcomeFields {
    private static final List<String> PENALTY_CLAUSES =
            List.of("8 CCR 9792.12(c)(6)", "Lab. Code 4610.5(i)", "Lab. Code 4610.6(k)");

    private OutcomeFields() {}

    static List<FormField> implementation(CaseView view) {
        List<Option> necessary = view.determination().stream()
                .flatMap(determination -> determination.issues().stream())
                .filter(issue -> issue.decision().equals(Optional.of(Outcome.OVERTURNED)))
                .map(issue ->
                        new Option(Integer.toString(issue.number()), issue.number() + ". " + issue.service(), false))
                .toList();
        return implementation(necessary);
    }

    static List<FormField> implementation(List<Option> necessary) {
        return List.of(
                FormField.choice(
                        "kind",
                        CHOICE,
                        "What was done",
                        "",
                        ActionFields.options(
                                Implementation.Kind.values(), kind -> ActionFields.capitalized(kind.words()))),
                FormField.choice("items", NUMBERS, "Items", "At least one.", necessary));
    }

    static List<FormField> petition() {
        return List.of(
                CourseFields.party("by", "Who petitions"),
                FormField.choice(
                        "grounds",
                        CHOICES,
                        "Grounds",
                        "What is not raised is waived.",
                        ActionFields.options(AppealGround.values(), AppealGround::words)),
                FormField.of("adjudicationNumber", TEXT, "Adjudication (ADJ) number", ""),
                FormField.of("verified", CONFIRMATION, "It is verified", ""),
                FormField.of("servedOnUnit", CONFIRMATION, "It was served on the Administrative Director’s unit", ""));
    }

    static List<FormField> reversal() {
        return List.of(
                FormField.choice(
                        "ground",
                        CHOICE,
                        "Ground that the appeals board found",
                        "",
                        ActionFields.options(AppealGround.values(), AppealGround::words)),
                FormField.of("statement", PARAGRAPHS, "What was wrong", "As the order says it."));
    }

    static List<FormField> correction(CaseView view) {
        List<Option> places = Stream.concat(
                        Stream.of(new Option("0", "The clinical case summary", false)), items(view).stream())
                .toList();
        return List.of(
                FormField.of("why", PARAGRAPHS, "Why", "What kind of slip it is."),
                FormField.choice("changes[0].item", SELECTION, "Where", "", places),
                FormField.choice(
                        "changes[0].where",
                        CHOICE,
                        "Which part",
                        "",
                        ActionFields.options(
                                Correction.Field.values(), field -> ActionFields.capitalized(field.words()))),
                FormField.of("changes[0].wrong", TEXT, "What stands there", "Copied exactly."),
                FormField.of("changes[0].right", TEXT, "What is right", ""));
    }

    static List<FormField> termination(CaseView view) {
        return termination(view, Arrays.asList(TerminationGround.values()));
    }

    /** @param grounds  those that this person may report */
    static List<FormField> termination(CaseView view, List<TerminationGround> grounds) {
        return List.of(
                FormField.choice("items", NUMBERS, "Items", "At least one.", items(view)),
                FormField.choice(
                        "ground",
                        CHOICE,
                        "Why",
                        "",
                        ActionFields.options(
                                grounds.toArray(TerminationGround[]::new),
                                ground -> ActionFields.capitalized(ground.words()))),
                FormField.of("on", DATE, "Day of the authorization, settlement, award or withdrawal", ""));
    }

    static List<Option> items(CaseView view) {
        return view.docket().inDispute().stream()
                .map(item -> new Option(Integer.toString(item.number()), item.number() + ". " + item.service(), false))
                .toList();
    }

    static List<FormField> service() {
        return List.of(
                FormField.of("letter", TEXT, "Letter", "Its kind, such as FINAL_DETERMINATION."),
                FormField.of("issue", NUMBER, "Version", "1, or of a corrected letter the next.")
                        .preset("1"),
                CourseFields.party("to", "Served on"),
                ActionFields.method("How it was served"),
                FormField.of("proof", TEXT, "Proof of service", "Mail batch, receipt, or the server’s answer."));
    }

    static List<FormField> extension() {
        return List.of(
                FormField.of("days", NUMBER, "Days", "Three in all at most."),
                FormField.of("reason", PARAGRAPHS, "Extraordinary circumstances or good cause", ""));
    }

    static List<FormField> administrator() {
        return List.of(
                FormField.of("name", TEXT, "New claims administrator", ""),
                FormField.of("effectiveOn", DATE, "In charge from", ""));
    }

    static List<FormField> penalty() {
        List<Option> clauses = PENALTY_CLAUSES.stream()
                .map(clause -> new Option(clause, clause, false))
                .toList();
        return List.of(
                FormField.choice(
                        "kind",
                        CHOICE,
                        "What it is",
                        "",
                        ActionFields.options(PenaltyEntry.Kind.values(), OutcomeFields::words)),
                FormField.of("cents", NUMBER, "Amount in cents", "0 for a referral.")
                        .preset("0"),
                FormField.choice("clause", SELECTION, "Clause", "", ActionFields.unchosen(clauses)),
                FormField.of("why", PARAGRAPHS, "Facts", "As an order to show cause states them."));
    }

    private static String words(PenaltyEntry.Kind kind) {
        return switch (kind) {
            case REFERRED -> "Refer the facts to the Administrative Director";
            case ASSESSED -> "Assess an amount";
        };
    }

    static List<FormField> invoice(CaseView view) {
        return List.of(
                FormField.of("cents", NUMBER, "Amount in cents", "For all applications together."),
                FormField.of("applications", NUMBER, "Applications", "Each that was assigned.")
                        .preset(Integer.toString(view.docket().applications())),
                FormField.of("rule", TEXT, "Fee", "For example: flat fee since 2020."),
                FormField.of("clause", TEXT, "Clause", "").preset("8 CCR 9792.10.8"));
    }
}
