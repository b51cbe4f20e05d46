package org.openimr.determination.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.criteria.Criteria.AllOf;
import org.openimr.determination.criteria.Criteria.AnyOf;
import org.openimr.determination.criteria.Criteria.Criterion;

/**
 * A tree as far as a reviewer has filled it in. A criterion without a finding counts as not documented.
 *
 * @param findings  at most one of each criterion of the tree, in the order of the tree
 */
public record FilledCriteria(Criteria tree, List<CriterionFinding> findings) {
    public FilledCriteria {
        if (!tree.isReadable()) throw new IllegalArgumentException("the criteria can be turned in too many ways");
        List<String> names = names(tree);
        Set<String> seen = new HashSet<>();
        for (CriterionFinding finding : findings) {
            if (!names.contains(finding.criterion()))
                throw new IllegalArgumentException("the tree has no criterion " + finding.criterion());
            if (!seen.add(finding.criterion()))
                throw new IllegalArgumentException(finding.criterion() + " is found twice");
        }
        findings = findings.stream()
                .sorted((one, other) ->
                        Integer.compare(names.indexOf(one.criterion()), names.indexOf(other.criterion())))
                .toList();
    }

    /** Nothing found yet. */
    public static FilledCriteria open(Criteria tree) {
        return new FilledCriteria(tree, List.of());
    }

    private static List<String> names(Criteria tree) {
        List<String> names = tree.criteria().map(Criterion::id).toList();
        if (Set.copyOf(names).size() != names.size())
            throw new IllegalArgumentException("two criteria of a tree have one name: " + names);
        return names;
    }

    public Optional<CriterionFinding> finding(String criterion) {
        return findings.stream()
                .filter(one -> one.criterion().equals(criterion))
                .findFirst();
    }

    /** How it was found; empty while it is not answered. */
    public Optional<CriterionState> state(Criterion criterion) {
        return finding(criterion.id()).map(CriterionFinding::state);
    }

    /** Criteria that nobody has answered, in order. */
    public List<Criterion> unanswered() {
        return tree.criteria().filter(one -> finding(one.id()).isEmpty()).toList();
    }

    public TreeAnswer answer() {
        return answer(tree);
    }

    /** What one part of the tree comes to. */
    public TreeAnswer answer(Criteria part) {
        return switch (part) {
            case AllOf(var parts) ->
                TreeAnswer.all(parts.stream().map(this::answer).toList());
            case AnyOf(var parts) ->
                TreeAnswer.any(parts.stream().map(this::answer).toList());
            case Criterion one -> TreeAnswer.of(state(one).orElse(CriterionState.NOT_DOCUMENTED));
        };
    }

    /** The smallest changes of the record that would turn the answer into that one; none where it is that already. */
    public List<TurningChange> whatWouldMake(TreeAnswer wanted) {
        return TurningChanges.of(this, wanted);
    }
}
