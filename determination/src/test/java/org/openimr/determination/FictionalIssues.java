package org.openimr.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One to twenty-one disputed items, some of which depend on a procedure among them. */
final class FictionalIssues {
    private final Dice dice;
    private final FictionalBases bases;
    private final List<Issue> issues = new ArrayList<>();

    FictionalIssues(Dice dice) {
        this.dice = dice;
        this.bases = new FictionalBases(dice);
    }

    List<Issue> generate() {
        int count = dice.oneIn(2) ? dice.between(1, 3) : dice.between(1, 21);
        if (count > 2 && dice.oneIn(4)) procedureAfterItsAncillaries();
        while (issues.size() < count) {
            if (count - issues.size() > 1 && dice.oneIn(4)) procedureWithAncillaries(count);
            else plain();
        }
        return issues;
    }

    private void plain() {
        String service = dice.of(FictionalWords.SERVICES);
        if (dice.oneIn(5)) partlyAuthorized(service);
        else add(service, Optional.empty(), reasons(), OptionalInt.empty());
    }

    private void partlyAuthorized(String whole) {
        String part = "2 of " + whole;
        String history = whole + " was the original request. ";
        String heading = history
                + dice.of(
                        part + " was authorized by the Claims Administrator. The remaining IMR eligible portion of the"
                                + " original request, " + part + " is",
                        part + " was authorized by the Claims Administrator. The remaining IMR eligible portion of the"
                                + " original request, " + part,
                        "The Claims Administrator authorized " + part + ", leaving the original request IMR eligible."
                                + " The original request, " + part + " is");
        add(heading, Optional.of(part), reasons(), OptionalInt.empty());
    }

    private void procedureWithAncillaries(int count) {
        int primary = issues.size() + 1;
        add(dice.of(FictionalWords.PROCEDURES), Optional.empty(), reasons(), OptionalInt.empty());
        for (int n = dice.between(1, 3); n > 0 && issues.size() < count; n--) ancillary(primary);
    }

    /** As in the 2014 letters: the items that fall with the procedure stand before it. */
    private void procedureAfterItsAncillaries() {
        int ancillaries = dice.between(1, 2);
        for (int n = 0; n < ancillaries; n++) ancillary(ancillaries + 1);
        add(dice.of(FictionalWords.PROCEDURES), Optional.empty(), reasons(), OptionalInt.empty());
    }

    private void ancillary(int primary) {
        String name = dice.of(FictionalWords.ANCILLARIES);
        if (dice.oneIn(2)) {
            String heading = dice.of("Associated surgical service: ", "Associated Surgical Service: ") + name;
            add(heading, Optional.empty(), reasons(), OptionalInt.of(primary));
        } else {
            String stock = dice.of(FictionalWords.DEPENDENT_2014, FictionalWords.DEPENDENT_2016);
            add(name, Optional.empty(), stock, OptionalInt.of(primary));
        }
    }

    private String reasons() {
        String verdict = "the request is " + (dice.oneIn(2) ? "" : "not ") + "medically necessary.";
        String text = String.join(" ", dice.list(0, 12, () -> dice.of(FictionalWords.REASONS)));
        String closed = (text.isEmpty() ? "" : text + " ") + "Therefore, " + verdict;
        return dice.oneIn(6) ? closed + " " + FictionalWords.WEANING : closed;
    }

    private void add(String service, Optional<String> inDispute, String rationale, OptionalInt dependsOn) {
        issues.add(new Issue(
                issues.size() + 1,
                service,
                inDispute,
                dice.oneIn(20) ? Optional.empty() : Optional.of(dice.of(Outcome.values())),
                dice.oneIn(20) ? Optional.empty() : Optional.of(bases.basis()),
                dice.oneIn(20) ? Optional.empty() : Optional.of(bases.basis()),
                Optional.of(rationale),
                dependsOn));
    }
}
