package org.openimr.archive.dataset;

import static org.openimr.archive.dataset.ColumnType.DATE;
import static org.openimr.archive.dataset.ColumnType.LIST;
import static org.openimr.archive.dataset.ColumnType.TEXT;
import static org.openimr.archive.dataset.ColumnType.WHOLE_NUMBER;
import static org.openimr.archive.dataset.ColumnType.WORD;
import static org.openimr.archive.dataset.ColumnType.YES_NO;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openimr.archive.understanding.EditionStanding;
import org.openimr.archive.understanding.ServiceCategory;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.determination.Sex;

/** The columns of the table of disputed items, in its order. A name is permanent. */
public enum ItemColumn {
    LETTER(
            TEXT,
            "Name of the published letter: its case number, or content- and a hash where it prints none.",
            item -> item.letter().value()),
    ITEM(
            WHOLE_NUMBER,
            "Place of the disputed item in its letter, from 1.",
            item -> Integer.toString(item.issue().number())),
    ITEMS_IN_LETTER(
            WHOLE_NUMBER,
            "How many disputed items the letter decides.",
            item -> Integer.toString(item.determination().issues().size())),
    PROCEDURES_IN_LETTER(
            WHOLE_NUMBER,
            "The same, an operation with all that goes with it counted once.",
            item -> Integer.toString(item.procedures())),
    FAMILY(
            WORD,
            "Wording in which the letter is printed.",
            item -> item.determination().family().code()),
    DATE_ASSIGNED(
            DATE,
            "\"Date Assigned\" of the letter's header.",
            item -> LetterItem.date(item.determination().dates().dateAssigned())),
    DATE_OF_INJURY(
            DATE,
            "\"Date of Injury\" of the letter's header.",
            item -> LetterItem.date(item.determination().dates().dateOfInjury())),
    DECISION_DATE(
            DATE,
            "\"Decision Date\" of the letter's header.",
            item -> LetterItem.date(item.determination().dates().decisionDate())),
    UR_DENIAL_DATE(
            DATE,
            "\"UR Denial Date\" of the letter's header: of the utilization review decision.",
            item -> LetterItem.date(item.determination().dates().urDenialDate())),
    APPLICATION_RECEIVED(
            DATE,
            "\"Application Received\" of the letter's header.",
            item -> LetterItem.date(item.determination().dates().applicationReceived())),
    YEAR(
            WHOLE_NUMBER,
            "Calendar year of the decision date.",
            item -> item.determination()
                    .dates()
                    .decisionDate()
                    .map(day -> Integer.toString(day.getYear()))
                    .orElse("")),
    MONTH(
            TEXT,
            "Month of the decision date, 2016-12.",
            item -> item.determination()
                    .dates()
                    .decisionDate()
                    .map(day -> YearMonth.from(day).toString())
                    .orElse("")),
    INJURY_YEAR(
            WHOLE_NUMBER,
            "Calendar year of the date of injury.",
            item -> item.determination()
                    .dates()
                    .dateOfInjury()
                    .map(day -> Integer.toString(day.getYear()))
                    .orElse("")),
    PRIORITY(
            WORD,
            "Standard or expedited, as the header prints it.",
            item -> item.determination().priority().map(Priority::printed).orElse("")),
    SERVICE(
            TEXT,
            "What is decided, in the letter's words: the portion in dispute, else the whole heading.",
            item -> item.issue().serviceInDispute().orElse(item.issue().service())),
    CATEGORY(
            WORD,
            "Path in the tree of services, as understood.",
            item -> item.item().category().map(one -> one.value().id()).orElse("")),
    SUBCATEGORY(
            TEXT,
            "Printed name of the category's second level, or of its first where it has no second.",
            item -> item.atDepth(2).map(ServiceCategory::printed).orElse("")),
    BROAD_CATEGORY(
            WORD,
            "Under which broad category of the monthly tables the category counts.",
            item -> item.item()
                    .category()
                    .map(one -> one.value().broad().printed())
                    .orElse("")),
    DRUGS(
            LIST,
            "Active ingredients of the drugs that the heading names.",
            item -> LetterItem.list(item.item().drugs().stream()
                    .flatMap(drug -> drug.ingredients().stream())
                    .sorted()
                    .toList())),
    DRUG_CLASSES(
            LIST,
            "Classes of these drugs.",
            item -> LetterItem.list(item.item().drugs().stream()
                    .flatMap(drug -> drug.classes().stream())
                    .sorted()
                    .toList())),
    OPIOID(YES_NO, "Whether it is an opioid by its category or names one.", item -> LetterItem.yesNo(item.isOpioid())),
    BODY_PARTS(
            LIST,
            "Where on the body, in the heading's order.",
            item -> LetterItem.derived(item.item().places().parts(), part -> part.printed())),
    SPINE_LEVELS(
            LIST,
            "Levels of the spine, downwards.",
            item -> LetterItem.derived(item.item().places().levels(), level -> level.toString())),
    SIDES(
            LIST,
            "Sides of the body.",
            item -> LetterItem.derived(item.item().places().sides(), side -> word(side))),
    OUTCOME(
            WORD,
            "Upheld: the denial stands. Overturned: the treatment is medically necessary.",
            item -> item.item()
                    .outcome()
                    .map(one -> one.value())
                    .map(Outcome::printed)
                    .orElse("")),
    FALLS_WITH(
            WHOLE_NUMBER,
            "Number of the item of the same letter that it stands or falls with.",
            item -> item.primary() == item.issue().number() ? "" : Integer.toString(item.primary())),
    DENIAL_BASIS(
            LIST,
            "What the utilization review named: mtus, non-mtus, or nothing-cited.",
            item -> LetterItem.basis(item.issue().claimsAdministratorBasis())),
    DENIAL_SOURCES(
            LIST,
            "Guidelines that the utilization review relied on, with edition and chapter.",
            item -> LetterItem.sources(item.item().claimsAdministratorCited())),
    REVIEW_BASIS(
            LIST,
            "What the expert reviewer named: mtus, non-mtus, or nothing-cited.",
            item -> LetterItem.basis(item.issue().reviewerBasis())),
    REVIEW_SOURCES(
            LIST,
            "Guidelines that the expert reviewer relied on, with edition and chapter.",
            item -> LetterItem.sources(item.item().reviewerCited())),
    REVIEW_CITES_SUPERSEDED(
            YES_NO,
            "Whether the expert reviewer cites an edition no longer in force that day.",
            item -> LetterItem.yesNo(item.item().reviewerCited().stream()
                    .anyMatch(one -> one.value().standing() == EditionStanding.SUPERSEDED))),
    SPECIALTIES(
            LIST,
            "The reviewer's board certifications or specialties.",
            item -> LetterItem.list(item.determination().reviewer().specialties())),
    LICENSED_STATES(
            LIST,
            "States in which the reviewer is licensed.",
            item -> LetterItem.list(item.determination().reviewer().licensedStates())),
    AGE_BAND(WORD, "Age of the injured worker as the case summary gives it, in bands of ten years.", item -> {
        var age = item.determination().summary().patient().age();
        return age.isPresent() ? AgeBands.of(age.getAsInt()) : "";
    }),
    SEX(
            WORD,
            "Sex of the injured worker as the case summary gives it.",
            item -> item.determination()
                    .summary()
                    .patient()
                    .sex()
                    .map(Sex::word)
                    .orElse("")),
    DAYS_ASSIGNED_TO_DECISION(
            Column.days("days_assigned_to_decision", "From the date assigned to the decision date."),
            item -> LetterItem.days(
                    item.determination().dates().dateAssigned(),
                    item.determination().dates().decisionDate())),
    DAYS_RECEIVED_TO_DECISION(
            Column.days("days_received_to_decision", "From the receipt of the application to the decision date."),
            item -> LetterItem.days(
                    item.determination().dates().applicationReceived(),
                    item.determination().dates().decisionDate())),
    DAYS_DENIAL_TO_APPLICATION(
            Column.days(
                    "days_denial_to_application",
                    "From the utilization review decision to the receipt of the application."),
            item -> LetterItem.days(
                    item.determination().dates().urDenialDate(),
                    item.determination().dates().applicationReceived()));

    /** All of them, as they are published. */
    public static final Schema SCHEMA = new Schema(
            "disputed-items",
            1,
            "One disputed item of one published determination. Ordered by letter, then item.",
            Arrays.stream(values()).map(ItemColumn::column).toList());

    private final Column column;
    private final Function<LetterItem, String> value;

    ItemColumn(ColumnType type, String meaning, Function<LetterItem, String> value) {
        this.column = Column.of(name().toLowerCase(Locale.ROOT), type, meaning);
        this.value = value;
    }

    ItemColumn(Column column, Function<LetterItem, String> value) {
        this.column = column;
        this.value = value;
    }

    public Column column() {
        return column;
    }

    /** The row of an item, one value a column. */
    static List<String> row(LetterItem item) {
        return Arrays.stream(values()).map(one -> one.value.apply(item)).toList();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
