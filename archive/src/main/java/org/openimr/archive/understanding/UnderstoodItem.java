package org.openimr.archive.understanding;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Outcome;

/**
 * One disputed item as far as it is understood. What is not understood is empty.
 *
 * @param number                    place in the letter, from 1
 * @param category                  what was asked for; of what goes with an operation a node below
 *                                  {@code surgery/associated}
 * @param ofItself                  what it is without the operation: the therapy, the brace; else the same
 * @param alsoNamed                 services of other branches that the heading names besides
 * @param drugs                     in the heading's order
 * @param refills                   of the drug
 * @param diagnoses                 of the letter, in its order
 * @param claimsAdministratorCited  sections that the utilization review relied on
 * @param reviewerCited             sections that the expert reviewer relied on
 * @param criteria                  in the rationale's order
 * @param dependsOn                 number of the item that this one falls with
 */
public record UnderstoodItem(
        int number,
        Optional<Derived<ServiceCategory>> category,
        Optional<Derived<ServiceCategory>> ofItself,
        List<Derived<ServiceCategory>> alsoNamed,
        List<DrugAsked> drugs,
        Optional<Derived<Quantity>> quantity,
        Optional<Derived<Integer>> refills,
        Places places,
        List<NamedDiagnosis> diagnoses,
        List<Derived<CitedSection>> claimsAdministratorCited,
        List<Derived<CitedSection>> reviewerCited,
        List<Derived<NamedCriterion>> criteria,
        Optional<Derived<Outcome>> outcome,
        Optional<Derived<Integer>> dependsOn) {

    public UnderstoodItem {
        if (number < 1) throw new IllegalArgumentException("items are numbered from 1: " + number);
        alsoNamed = List.copyOf(alsoNamed);
        drugs = List.copyOf(drugs);
        diagnoses = List.copyOf(diagnoses);
        claimsAdministratorCited = List.copyOf(claimsAdministratorCited);
        reviewerCited = List.copyOf(reviewerCited);
        criteria = List.copyOf(criteria);
    }

    /** Whether it goes with an operation, which may stand in another letter. */
    public boolean isAssociated() {
        return category.filter(one -> one.value().isUnder("surgery/associated")).isPresent();
    }
}
