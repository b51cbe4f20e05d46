package org.openimr.archive.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * A property of a disputed item by which results are counted and narrowed. An item without a value counts under
 * {@link #NOT_STATED}, so that nothing falls out of a sum.
 */
public enum Facet {
    /** {@code upheld} or {@code overturned}. */
    OUTCOME("outcome"),
    /** Year of the decision date, four digits. */
    YEAR("year"),
    /** The expert reviewer's specialties as the letter words them; an item has one value per specialty. */
    SPECIALTY("specialty"),
    /** What the expert reviewer relied on: {@code mtus}, {@code non-mtus} (both may be), {@code nothing-cited}. */
    BASIS("basis"),
    /** Guidelines the expert reviewer relied on, without edition and pages. */
    GUIDELINE("guideline"),
    /** What was asked for: the top node of the tree of services and the one below it, as paths. */
    TREATMENT("treatment"),
    /** Parts of the body: {@code low-back}. */
    PART("part"),
    /**
     * What the expert reviewer relied on, by keys of the citator: the chapter or guideline, and the section of it where
     * the letter names one.
     */
    SECTION("section"),
    /** Classes of the drugs asked for. */
    DRUG_CLASS("drug-class");

    /** Value of an item that the letter gives none. */
    public static final String NOT_STATED = "not-stated";

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** Name in a permanent link; never changes. */
    public String parameter() {
        return parameter;
    }

    static Optional<Facet> ofParameter(String name) {
        return Arrays.stream(values()).filter(f -> f.parameter.equals(name)).findFirst();
    }
}
