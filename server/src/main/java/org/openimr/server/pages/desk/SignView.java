package org.openimr.server.pages.desk;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.OutcomeTag;

/**
 * Exactly what is to be signed.
 *
 * @param command   identifier of this signature; the same again does nothing twice
 * @param version   of the working copy
 * @param sha256    of all that is shown
 * @param summary   sentence by sentence
 * @param patient   age and sex, as they go with the summary
 * @param opened    how many pages were opened, in words
 * @param weak      what the reviewer should know before signing: sentences without a page, pages not opened
 * @param typed     what was typed as the name
 */
record SignView(
        List<Crumb> crumbs,
        String number,
        String command,
        int version,
        String sha256,
        List<Sentence> summary,
        String patient,
        List<String> diagnoses,
        List<Item> items,
        List<Note> notes,
        String opened,
        List<String> weak,
        String statement,
        String account,
        String typed) {
    SignView {
        crumbs = List.copyOf(crumbs);
        summary = List.copyOf(summary);
        diagnoses = List.copyOf(diagnoses);
        items = List.copyOf(items);
        notes = List.copyOf(notes);
        weak = List.copyOf(weak);
    }

    /**
     * @param unsupported  it states a fact of the record without a page
     * @param proposed     it stands as the program proposed it
     */
    record Sentence(String text, List<Integer> notes, boolean unsupported, boolean proposed) {
        Sentence {
            notes = List.copyOf(notes);
        }
    }

    record Item(
            int number,
            String service,
            Optional<OutcomeTag> outcome,
            List<Sentence> rationale,
            List<String> claimsAdministrator,
            List<String> reviewer,
            String dependsOn,
            Optional<SignedEvidence> evidence) {
        Item {
            rationale = List.copyOf(rationale);
            claimsAdministrator = List.copyOf(claimsAdministrator);
            reviewer = List.copyOf(reviewer);
        }
    }

    /** A place in the file that a sentence rests on. */
    record Note(int number, String place) {}
}
