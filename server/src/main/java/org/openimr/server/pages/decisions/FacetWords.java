package org.openimr.server.pages.decisions;

import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.determination.Outcome;
import org.openimr.server.pages.OutcomeTag;

/** Facets and their values in the words of a page. */
final class FacetWords {
    private FacetWords() {}

    static String title(Facet facet) {
        return switch (facet) {
            case OUTCOME -> "Outcome";
            case YEAR -> "Year of the decision";
            case SPECIALTY -> "Reviewer’s specialty";
            case BASIS -> "Kind of guideline";
            case GUIDELINE -> "Guideline relied on";
        };
    }

    static String value(Facet facet, String value) {
        if (value.equals(Facet.NOT_STATED)) return "Not stated";
        return switch (facet) {
            case OUTCOME -> outcome(value);
            case BASIS -> basis(value);
            case YEAR, SPECIALTY, GUIDELINE -> value;
        };
    }

    private static String outcome(String value) {
        for (Outcome outcome : Outcome.values()) {
            if (ItemFacets.value(outcome).equals(value))
                return OutcomeTag.of(outcome).getWord();
        }
        return value;
    }

    private static String basis(String value) {
        return switch (value) {
            case "mtus" -> "California’s schedule (MTUS)";
            case "non-mtus" -> "Outside the MTUS";
            case "nothing-cited" -> "No guideline cited";
            default -> value; // a link can carry any word
        };
    }
}
