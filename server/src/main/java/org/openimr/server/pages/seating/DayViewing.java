package org.openimr.server.pages.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.Fix;
import org.openimr.panel.assignment.Shortage;
import org.openimr.panel.assignment.Unassigned;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.specialty.Field;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.panel.seating.DaySheet;
import org.springframework.stereotype.Component;

/** Lays out a day's assignment. */
@Component
final class DayViewing {
    /** So many names at once. */
    private static final int NAMES = 5;

    private static final String BETWEEN = " ";

    private final People people;

    DayViewing(People people) {
        this.people = people;
    }

    DayView of(DaySheet sheet) {
        Map<CaseReference, ReviewerId> assigned = sheet.solved().assigned();
        List<Unassigned> left = sheet.solved().unassigned();
        return new DayView(
                title(assigned.size(), left.size(), sheet.undescribed().size()),
                Crumb.trail("My queue", "/queue", "Give out the day's cases"),
                lead(sheet, assigned.size()),
                sheet.seed(),
                proposals(sheet, assigned),
                left.stream().map(one -> leftOver(sheet, one)).toList(),
                sheet.solved().shortages().stream().map(this::lacking).toList(),
                sheet.undescribed().stream()
                        .sorted(Comparator.comparing(SeekingCase::dueOn).thenComparing(SeekingCase::number))
                        .map(seeking -> waiting(seeking, "", "/reviewer/dispute"))
                        .toList(),
                UUID.randomUUID().toString());
    }

    private static String title(int assigned, int left, int undescribed) {
        int all = assigned + left + undescribed;
        if (all == 0) return "No case waits for a reviewer";
        if (assigned == all) return DayWords.count(all, "case", "cases") + " can be offered now";
        return (assigned == 0 ? "None" : assigned) + " of " + DayWords.count(all, "case that waits", "cases that wait")
                + " can be offered now";
    }

    private static String lead(DaySheet sheet, int assigned) {
        List<String> said = new ArrayList<>();
        if (assigned > 0)
            said.add(
                    "The program proposes, by every rule and at the lowest cost over all cases together; a person offers."
                            + " Asked on " + DayWords.of(sheet.day()) + ", seed " + sheet.seed() + ".");
        if (sheet.offered() > 0)
            said.add(DayWords.count(sheet.offered(), "further case waits", "further cases wait")
                    + " for a reviewer's answer.");
        return String.join(BETWEEN, said);
    }

    private List<DayView.Proposal> proposals(DaySheet sheet, Map<CaseReference, ReviewerId> assigned) {
        Map<CaseReference, Dispute> disputes =
                sheet.solved().day().disputes().stream().collect(Collectors.toMap(Dispute::number, dispute -> dispute));
        return assigned.entrySet().stream()
                .flatMap(one -> Optional.ofNullable(disputes.get(one.getKey())).stream()
                        .map(dispute -> proposal(sheet, dispute, one.getValue())))
                .sorted(Comparator.comparing(
                        DayPlaced::dispute, Comparator.comparing(Dispute::dueOn).thenComparing(Dispute::number)))
                .map(DayPlaced::proposal)
                .toList();
    }

    /** A proposal and what it is sorted by. */
    private record DayPlaced(Dispute dispute, DayView.Proposal proposal) {}

    private DayPlaced proposal(DaySheet sheet, Dispute dispute, ReviewerId reviewer) {
        return new DayPlaced(
                dispute,
                new DayView.Proposal(
                        waiting(sheet, dispute),
                        people.reviewer(reviewer),
                        dispute.number().value() + " " + reviewer.value()));
    }

    private static DayView.Waiting waiting(DaySheet sheet, Dispute dispute) {
        return Optional.ofNullable(sheet.described().get(dispute.number()))
                .map(seeking -> waiting(seeking, fields(dispute), "/reviewer"))
                .orElseThrow(() -> new IllegalStateException("no such case in the day: " + dispute.number()));
    }

    private static DayView.Waiting waiting(SeekingCase seeking, String fields, String page) {
        return new DayView.Waiting(
                seeking.number().value(),
                "/cases/" + seeking.number() + page,
                seeking.items().stream().map(item -> item.service()).limit(1).collect(Collectors.joining())
                        + (seeking.items().size() > 1
                                ? ", and " + (seeking.items().size() - 1) + " more"
                                : ""),
                fields,
                DayWords.deadline(seeking.dueOn()));
    }

    private static String fields(Dispute dispute) {
        return Stream.of(dispute.forCondition(), dispute.forTreatment())
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .map(Field::name)
                .collect(Collectors.joining(", "));
    }

    private DayView.LeftOver leftOver(DaySheet sheet, Unassigned one) {
        List<String> why = new ArrayList<>();
        switch (one.reason()) {
            case Unassigned.Reason.NobodyMay(var excluded) ->
                excluded.forEach(rule -> why.add(DayWords.count(rule.count(), "reviewer does", "reviewers do")
                        + " not pass: " + rule.rule().norm().must()));
            case Unassigned.Reason.NoPlace(var able) ->
                why.add("Those who may take it have no place left: " + names(able) + ".");
        }
        return new DayView.LeftOver(waiting(sheet, one.dispute()), why);
    }

    private DayView.Lacking lacking(Shortage shortage) {
        String who = switch (shortage.fix()) {
            case Fix.Hire _, Fix.NoTime _ -> "";
            case Fix.Lift lift -> names(lift.reviewers());
            case Fix.MorePlaces(var reviewers) -> names(reviewers);
        };
        return new DayView.Lacking(
                shortage.fix().words(),
                who,
                shortage.cases().stream().map(CaseReference::value).toList());
    }

    private String names(Collection<ReviewerId> reviewers) {
        String some =
                reviewers.stream().map(people::reviewer).sorted().limit(NAMES).collect(Collectors.joining(", "));
        return reviewers.size() > NAMES ? some + ", and " + (reviewers.size() - NAMES) + " more" : some;
    }
}
