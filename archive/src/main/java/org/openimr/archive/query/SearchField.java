package org.openimr.archive.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands before a colon in a typed query. The names are permanent: they stand in links. */
public enum SearchField {
    /** Words of the heading that is decided. */
    SERVICE,
    /** Words of the expert reviewer's rationale. */
    RATIONALE,
    /** Words of the clinical case summary. */
    SUMMARY,
    /** Guideline, edition, chapter or section that the expert reviewer relied on: a key of the citator, or words. */
    CITES,
    /**
     * Guideline, chapter or section that either side relied on, the utilization review or the expert reviewer: a key of
     * the citator and no other.
     */
    CITED,
    /** Words of the expert reviewer's specialty. */
    SPECIALTY,
    /** {@code upheld}, {@code overturned} or {@code not-stated}. */
    OUTCOME,
    /** Year of the decision, or a range of years. */
    YEAR,
    /** Day of the decision, or a range of days. */
    DECIDED,
    /** A level of the spine, or a range of levels: an item has every one of them. */
    LEVEL,
    /** A part of the body. */
    PART,
    /** {@code left}, {@code right}; {@code bilateral} is both. */
    SIDE,
    /** A drug by its name or active ingredient, or its class. */
    DRUG,
    /** A node of the tree of services by its path or by words of its name; what lies below it counts. */
    CATEGORY,
    /** A case number. */
    CASE;

    /** Word behind which the words are taken as typed, without synonyms. */
    public static final String EXACT = "exact";

    /** As typed. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SearchField> named(String typed) {
        return Arrays.stream(values())
                .filter(f -> f.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** All names, for a person. */
    public static List<String> all() {
        return Arrays.stream(values()).map(SearchField::typed).toList();
    }
}
