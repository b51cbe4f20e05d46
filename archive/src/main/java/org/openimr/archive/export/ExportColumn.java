package org.openimr.archive.export;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The columns of an export, in their order. A name is permanent; a new column is added at the end. */
public enum ExportColumn {
    DECISION(
            "Permanent name of the determination.",
            false,
            row -> Cell.text(row.id().value())),
    ITEM("Place of the disputed item in its letter, from 1.", false, row -> new Cell.Whole(OptionalInt.of(row.item()))),
    DECIDED_ON("Date of the decision, as the letter prints it.", false, row -> new Cell.Day(row.decidedOn())),
    PUBLISHED_ON("Date of publication.", false, row -> new Cell.Day(Optional.of(row.publishedOn()))),
    OUTCOME(
            "upheld: the denial stands. overturned: the treatment is medically necessary. Empty: not stated.",
            false,
            row -> new Cell.Words(row.outcome().map(outcome -> outcome.name().toLowerCase(Locale.ROOT)))),
    SERVICE("What was asked for, the letter's own heading.", false, row -> Cell.text(row.service())),
    SERVICE_IN_DISPUTE(
            "What was decided, where the request was partly authorised.",
            false,
            row -> new Cell.Words(row.serviceInDispute())),
    CATEGORY("Node of the tree of services.", true, row -> new Cell.Words(row.category())),
    BODY_PARTS("Parts of the body that the heading names.", true, row -> new Cell.Several(row.bodyParts())),
    LEVELS("Levels of the spine that the heading names.", true, row -> new Cell.Several(row.levels())),
    SIDES("left, right.", true, row -> new Cell.Several(row.sides())),
    DRUGS("Active ingredients of the drugs that the heading names.", true, row -> new Cell.Several(row.drugs())),
    QUANTITY("How much was asked for.", true, row -> new Cell.Words(row.quantity())),
    DEPENDS_ON(
            "Number of the item of the same letter that this one falls with.",
            true,
            row -> new Cell.Whole(row.dependsOn())),
    CITED_BY_UTILIZATION_REVIEW(
            "Sections that the denial relied on, by their keys.", true, row -> new Cell.Several(row.cited())),
    CITED_BY_REVIEWER(
            "Sections that the expert reviewer relied on, by their keys.", true, row -> new Cell.Several(row.relied())),
    REVIEWER_SPECIALTIES("Specialties of the expert reviewer.", false, row -> new Cell.Several(row.specialties())),
    RATIONALE("The expert reviewer's reasons, verbatim.", false, row -> new Cell.Words(row.rationale())),
    PATH("Where a person reads it, below the address of this archive.", false, row -> Cell.text(row.path()));

    private final String meaning;
    private final boolean derived;
    private final Function<ExportedItem, Cell> cell;

    ExportColumn(String meaning, boolean derived, Function<ExportedItem, Cell> cell) {
        this.meaning = meaning;
        this.derived = derived;
        this.cell = cell;
    }

    /** Name in every form of export. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means, one sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether it was understood from the letter and does not stand in it. */
    public boolean derived() {
        return derived;
    }

    Cell of(ExportedItem row) {
        return cell.apply(row);
    }
}
