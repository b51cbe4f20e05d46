package org.openimr.archive.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.archive.PublishedId;
import org.openimr.archive.text.Fragment;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;

/**
 * One disputed item in a list of results.
 *
 * @param itemNumber   place in its letter, from 1
 * @param service      what was decided, hits marked
 * @param decidedIn    year of the decision date
 * @param guidelines   what the expert reviewer relied on, in the letter's order
 * @param treatment    path of what was asked for in the tree of services, as {@link Facet#TREATMENT} has it
 * @param reason       the decisive part of the rationale, hits marked; empty where the letter gives no rationale
 */
public record ItemRow(
        PublishedId id,
        Optional<CaseNumber> caseNumber,
        int itemNumber,
        List<Fragment> service,
        Optional<Outcome> outcome,
        OptionalInt decidedIn,
        List<GuidelineRelied> guidelines,
        List<String> specialties,
        List<Fragment> reason,
        Optional<String> treatment) {

    public ItemRow {
        service = List.copyOf(service);
        guidelines = List.copyOf(guidelines);
        specialties = List.copyOf(specialties);
        reason = List.copyOf(reason);
    }
}
