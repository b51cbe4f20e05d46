package org.openimr.records.sample;

import java.util.List;

/**
 * A treatment in dispute.
 *
 * @param number    from 1, as in the application
 * @param decision  of utilization review: denied or modified
 * @param reason    of that decision, in short
 * @param facts     in order of the documents
 */
public record DisputedItem(int number, String treatment, String decision, String reason, List<CaseFact> facts) {
    public DisputedItem {
        facts = List.copyOf(facts);
    }
}
