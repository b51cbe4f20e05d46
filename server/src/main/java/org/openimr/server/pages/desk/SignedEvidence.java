package org.openimr.server.pages.desk;

import java.util.List;

/**
 * The evidence of one item as it is signed, ready to print.
 *
 * @param path        step by step
 * @param none        why nothing is cited; blank where something is
 * @param improvement what was found of functional improvement; blank where nobody looked
 * @param citation    of the criteria; blank where none were gone through
 * @param grade       how surely their words are known, and the edition
 * @param answer      what they come to
 * @param departure   why the outcome departs from them; blank where it does not
 * @param conflict    the comparison of studies, line by line
 */
record SignedEvidence(
        List<String> path,
        String none,
        String improvement,
        String citation,
        String grade,
        String answer,
        List<Found> criteria,
        String departure,
        List<String> conflict) {
    SignedEvidence {
        path = List.copyOf(path);
        criteria = List.copyOf(criteria);
        conflict = List.copyOf(conflict);
    }

    /** @param notes  numbers of the places in the file */
    record Found(String text, String state, String words, List<Integer> notes) {
        Found {
            notes = List.copyOf(notes);
        }
    }
}
