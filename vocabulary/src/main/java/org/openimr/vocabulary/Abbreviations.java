package org.openimr.vocabulary;

import java.util.List;

/** What abbreviations may stand for. */
public interface Abbreviations {
    /**
     * What a short form may stand for, the likeliest in a clinic's notes first; empty if the lists do not know it.
     *
     * @param shortForm  as it is written, capitals matter: "ESI", "SMA-7"
     */
    List<String> longForms(String shortForm);

    /** The same with the list that gives each, in the same order. */
    default List<Expansion> expansions(String shortForm) {
        return longForms(shortForm).stream()
                .map(longForm -> new Expansion(longForm, ""))
                .toList();
    }
}
