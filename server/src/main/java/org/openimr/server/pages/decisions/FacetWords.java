package org.openimr.server.pages.decisions;

import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.determination.Outcome;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.Words;

/** Facets and their values in the words of a page. */
record FacetWords(Words words) {
    String title(Facet facet) {
        return words.say("facet." + facet.name());
    }

    String value(Facet facet, String value) {
        if (value.equals(Facet.NOT_STATED)) return words.say("facet.notStated");
        return switch (facet) {
            case OUTCOME -> outcome(value);
            case BASIS -> words.find("facet.basis." + value).orElse(value); // a link can carry any word
            case YEAR, SPECIALTY, GUIDELINE -> value;
        };
    }

    private String outcome(String value) {
        for (Outcome outcome : Outcome.values()) {
            if (ItemFacets.value(outcome).equals(value))
                return words.say("outcome." + OutcomeTag.of(outcome).getCss());
        }
        return value;
    }
}
