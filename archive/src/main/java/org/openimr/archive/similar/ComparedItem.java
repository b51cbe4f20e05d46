package org.openimr.archive.similar;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.text.Fragment;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.NamedCriterion;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;

/**
 * One of two items side by side.
 *
 * @param itemNumber  place in its letter, from 1
 * @param service     what was decided, verbatim
 * @param relied      sections that the expert reviewer relied on, in the letter's order, each once
 * @param criteria    that the rationale says were met or missing, in its order, each once
 * @param rationale   whole, in pieces; a piece is a hit where the other rationale has the same words; none where the letter
 *                    gives no rationale
 */
public record ComparedItem(
        Optional<CaseNumber> caseNumber,
        int itemNumber,
        String service,
        Optional<Outcome> outcome,
        List<CitedSection> relied,
        List<NamedCriterion> criteria,
        List<Fragment> rationale) {
    public ComparedItem {
        relied = List.copyOf(relied);
        criteria = List.copyOf(criteria);
        rationale = List.copyOf(rationale);
    }

    /** The criteria of one standing, in the rationale's own words. */
    public List<String> criteria(NamedCriterion.Standing standing) {
        return criteria.stream()
                .filter(one -> one.standing() == standing)
                .map(NamedCriterion::words)
                .toList();
    }
}
