package org.openimr.letters;

import java.util.List;
import java.util.Optional;

/**
 * What a party's copy of the final determination carries beside the determination itself.
 *
 * @param documents  the documents reviewed (Lab. Code 4610.6(e)), at least one
 * @param panel      present when more than one reviewer decided (8 CCR 9792.10.6(c))
 * @param appeal     last day for a petition, with what the manner of service adds (Lab. Code 4610.6(h))
 * @param authorize  when treatment to come must be authorized (Lab. Code 4610.6(j); 8 CCR 9792.10.7(a)(2)); present
 *                   when an item is overturned
 * @param reimburse  when treatment already given must be paid (Lab. Code 4610.6(j); 8 CCR 9792.10.7(a)(1)); as above
 */
public record PartyCopy(
        Addressee to,
        Language language,
        List<DocumentReviewed> documents,
        Optional<Panel> panel,
        Due appeal,
        Optional<Due> authorize,
        Optional<Due> reimburse) {
    public PartyCopy {
        if (documents.isEmpty())
            throw new IllegalArgumentException("a determination rests on documents (Lab. Code 4610.6(e))");
        documents = List.copyOf(documents);
    }
}
