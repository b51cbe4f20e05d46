package org.openimr.archive.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.archive.tables.AgeBand;
import org.openimr.archive.tables.ReviewDecision;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.determination.Sex;

/**
 * One decision of another review program, in our words, and the columns of the table of them.
 *
 * @param program       short name of the program, such as {@code dmhc}
 * @param reference     the program's own number
 * @param year          under which the program reports it
 * @param kind          what the review was asked, lower case
 * @param ageBand       as the program bands ages
 * @param daysToReview  calendar days
 */
public record ProgramDecision(
        String program,
        String reference,
        int year,
        Outcome outcome,
        String kind,
        Optional<String> diagnosis,
        Optional<String> treatment,
        Optional<String> ageBand,
        Optional<Sex> sex,
        Optional<Priority> priority,
        OptionalInt daysToReview) {

    /** The table of decisions of other programs. */
    public static final Schema SCHEMA = new Schema(
            "program-decisions",
            1,
            "One decision of another review program, as its open data gives it.",
            List.of(
                    Column.of("program", ColumnType.WORD, "Short name of the program."),
                    Column.of("reference", ColumnType.TEXT, "The program's own number of the case."),
                    Column.of("year", ColumnType.WHOLE_NUMBER, "Year under which the program reports it."),
                    Column.of("outcome", ColumnType.WORD, "Upheld or overturned, of the plan's decision."),
                    Column.of("kind", ColumnType.WORD, "What the review was asked."),
                    Column.of("diagnosis", ColumnType.WORD, "Category of diagnosis."),
                    Column.of("treatment", ColumnType.WORD, "Category of treatment."),
                    Column.of("age_band", ColumnType.WORD, "Age of the patient in the program's bands."),
                    Column.of("sex", ColumnType.WORD, "Sex of the patient."),
                    Column.of("priority", ColumnType.WORD, "Standard or expedited."),
                    Column.days("days_to_review", "From the application to the decision.")));

    public ProgramDecision {
        if (program.isBlank() || reference.isBlank())
            throw new IllegalArgumentException("a decision has a program and a reference");
    }

    /** As another program's table gave it. */
    public static ProgramDecision of(ReviewDecision decision) {
        return new ProgramDecision(
                decision.program(),
                decision.reference(),
                decision.year(),
                decision.outcome(),
                decision.kind().name(),
                decision.diagnosis(),
                decision.treatment(),
                decision.age().map(ProgramDecision::printed),
                decision.sex(),
                decision.priority(),
                decision.daysToReview());
    }

    /** "41 to 50", "65 and over". */
    public static String printed(AgeBand age) {
        return age.to().isPresent() ? age.from() + " to " + age.to().getAsInt() : age.from() + " and over";
    }

    /** One value a column. */
    public List<String> row() {
        return List.of(
                program,
                reference,
                Integer.toString(year),
                outcome.printed(),
                kind.toLowerCase(Locale.ROOT).replace('_', '-'),
                diagnosis.orElse(""),
                treatment.orElse(""),
                ageBand.orElse(""),
                sex.map(Sex::word).orElse(""),
                priority.map(Priority::printed).orElse(""),
                daysToReview.isPresent() ? Integer.toString(daysToReview.getAsInt()) : "");
    }
}
