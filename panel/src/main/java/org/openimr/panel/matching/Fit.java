package org.openimr.panel.matching;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Nearness;

/**
 * How well a reviewer fits a dispute: the lower the cost, the better.
 *
 * @param parts  each part once, in the order of {@link Part}
 */
public record Fit(List<PartCost> parts) {
    public Fit {
        parts = List.copyOf(parts);
        if (!parts.stream().map(PartCost::part).toList().equals(List.of(Part.values())))
            throw new IllegalArgumentException("a fit has each part once, in order: " + parts);
    }

    /** Of one contender, whether or not a rule stands against him or her. */
    public static Fit of(Contender contender, MatchSettings settings) {
        Candidate candidate = contender.candidate();
        Standing standing = contender.standing();
        Reviewer reviewer = candidate.reviewer();
        Dispute dispute = candidate.dispute();
        LocalDate day = candidate.day();
        Costs costs = new Costs(settings);
        Set<Field> fields = Expertise.fields(reviewer, candidate.taxonomy(), day);
        Nearness condition = candidate.taxonomy().nearest(fields, dispute.forCondition());
        Nearness treatment = candidate.taxonomy().nearest(fields, dispute.forTreatment());
        boolean california = Expertise.isCaliforniaLicensee(reviewer, day);
        int open = candidate.load().open();
        return new Fit(List.of(
                new PartCost(Part.CONDITION, costs.condition(condition), words(condition, "condition")),
                new PartCost(Part.TREATMENT, costs.treatment(treatment), words(treatment, "requested treatment")),
                new PartCost(
                        Part.LICENSE,
                        costs.license(california),
                        california ? "licensed in California" : "no unrestricted California license"),
                new PartCost(
                        Part.LOAD,
                        costs.load(open, reviewer.capacity()),
                        open + " of " + reviewer.capacity().open() + " places taken"),
                new PartCost(
                        Part.TURNAROUND,
                        costs.turnaround(standing),
                        standing.usualDays()
                                .map(days -> "reviews take " + days + " days as a rule")
                                .orElse("not known how long reviews take")),
                new PartCost(
                        Part.LATENESS,
                        costs.lateness(standing, day, dispute.dueOn()),
                        "would usually end " + costs.daysLate(standing, day, dispute.dueOn())
                                + " days after the due day"),
                new PartCost(
                        Part.ROTATION,
                        costs.rotation(standing, day),
                        standing.lastTaken()
                                .map(last -> "last case taken on " + last)
                                .orElse("no case taken before"))));
    }

    private static String words(Nearness nearness, String what) {
        return switch (nearness) {
            case SAME -> "the same field as the " + what;
            case WITHIN -> "a field within that of the " + what + ", or around it";
            case NEAR -> "a field near that of the " + what;
            case FAR -> "no field near that of the " + what;
        };
    }

    /** The sum of all parts. */
    public int cost() {
        return parts.stream().mapToInt(PartCost::cost).sum();
    }

    public int cost(Part part) {
        return parts.stream()
                .filter(one -> one.part() == part)
                .mapToInt(PartCost::cost)
                .sum();
    }

    /** Where the two differ, by how much the other costs more; less where negative. */
    public Map<Part, Integer> against(Fit other) {
        Map<Part, Integer> differences = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            int more = other.cost(part) - cost(part);
            if (more != 0) differences.put(part, more);
        }
        return differences;
    }
}
