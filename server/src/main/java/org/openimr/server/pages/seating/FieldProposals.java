package org.openimr.server.pages.seating;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Suited;
import org.openimr.panel.specialty.SuitedFields;
import org.openimr.process.filing.DisputedItem;

/**
 * Fields that the lists propose for the disputed items; a person says which it is.
 *
 * @param conditionWhy  sentences: which words, which line, which fields
 * @param treatmentWhy  the same of the treatments
 */
record FieldProposals(
        SortedSet<Field> forCondition,
        SortedSet<Field> forTreatment,
        List<String> conditionWhy,
        List<String> treatmentWhy) {
    static FieldProposals of(SuitedFields suited, List<DisputedItem> items) {
        Suited condition = suited.forCondition(
                List.of(), items.stream().map(DisputedItem::service).collect(Collectors.joining("; ")));
        SortedSet<Field> treatment = new TreeSet<>();
        Set<String> why = new LinkedHashSet<>();
        for (DisputedItem item : items) {
            Suited one = suited.forTreatment(item.service());
            treatment.addAll(one.fields());
            why.addAll(one.sentences());
        }
        return new FieldProposals(condition.fields(), treatment, condition.sentences(), List.copyOf(why));
    }
}
