package org.openimr.server.pages.decisions;

import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.understanding.Understanding;
import org.openimr.determination.Outcome;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.Words;

/** Facets and their values in the words of a page. Names of a guideline or a treatment's kind are English. */
record FacetWords(Words words, Understanding understanding) {
    String title(Facet facet) {
        return words.say("facet." + facet.name());
    }

    String value(Facet facet, String value) {
        if (value.equals(Facet.NOT_STATED)) return words.say("facet.notStated");
        return switch (facet) {
            case OUTCOME -> outcome(value);
            case BASIS -> words.find("facet.basis." + value).orElse(value); // a link can carry any word
            case PART -> words.find("facet.part." + value).orElse(value);
            case TREATMENT -> treatment(value);
            case SECTION -> understanding.citationNames().printed(value);
            case YEAR, SPECIALTY, GUIDELINE, DRUG_CLASS -> value;
        };
    }

    /** The value under which this one lies; the value itself at the top. */
    static String above(Facet facet, String value) {
        int end = switch (facet) {
            case TREATMENT -> value.indexOf('/');
            case SECTION -> value.indexOf('#');
            case OUTCOME, YEAR, SPECIALTY, BASIS, GUIDELINE, PART, DRUG_CLASS -> -1;
        };
        return end < 0 ? value : value.substring(0, end);
    }

    String treatment(String path) {
        return words.find("facet.treatment." + path)
                .or(() -> understanding.tree().at(path).map(node -> node.printed()))
                .orElse(path);
    }

    private String outcome(String value) {
        for (Outcome outcome : Outcome.values()) {
            if (ItemFacets.value(outcome).equals(value))
                return words.say("outcome." + OutcomeTag.of(outcome).getCss());
        }
        return value;
    }
}
