package org.openimr.server.pages.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.archive.PublishedDetermination;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.decisions.DeterminationView.Item;
import org.openimr.server.pages.decisions.DeterminationView.Milestone;

/** One published determination as its page prints it. */
final class DeterminationViewing {
    private static final int SHORT = 90;

    private DeterminationViewing() {}

    /**
     * @param site  where this archive answers, without a final slash
     */
    static DeterminationView of(PublishedDetermination published, String site) {
        Determination d = published.determination();
        String name = d.caseNumber().map(n -> "Case " + n).orElse("Letter without a case number");
        String address = "/decisions/" + published.id();
        return new DeterminationView(
                title(d.issues()),
                Crumb.trail("Decisions", "/decisions", name),
                name,
                "published " + DayWords.of(published.publishedOn()),
                person(d),
                milestones(d.dates()),
                items(d.issues()),
                DeterminationWriter.htmlArticle(d),
                address + "/letter.pdf",
                address + "/determination.json",
                address + "/letter.txt",
                cite(d, published.publishedOn(), site + address));
    }

    private static String title(List<Issue> items) {
        if (items.size() == 1 && items.getFirst().service().length() <= SHORT) {
            Issue only = items.getFirst();
            return only.service() + ": "
                    + OutcomeTag.of(only.decision()).getWord().toLowerCase(Locale.ROOT);
        }
        List<String> parts = new ArrayList<>();
        count(items, Optional.of(Outcome.OVERTURNED), "overturned").ifPresent(parts::add);
        count(items, Optional.of(Outcome.UPHELD), "upheld").ifPresent(parts::add);
        count(items, Optional.empty(), "not stated").ifPresent(parts::add);
        return DayWords.count(items.size(), "treatment", "treatments") + " decided: " + String.join(", ", parts);
    }

    private static Optional<String> count(List<Issue> items, Optional<Outcome> outcome, String word) {
        long n = items.stream().filter(item -> item.decision().equals(outcome)).count();
        return n == 0 ? Optional.empty() : Optional.of(n + " " + word);
    }

    private static String person(Determination d) {
        Patient patient = d.summary().patient();
        List<String> known = new ArrayList<>();
        if (patient.age().isPresent()) known.add(patient.age().getAsInt() + " years old");
        patient.sex().ifPresent(sex -> known.add(sex.word()));
        String worker = known.isEmpty() ? "" : "The injured worker is " + String.join(" and ", known) + ". ";
        List<String> specialties = d.reviewer().specialties();
        return worker
                + (specialties.isEmpty()
                        ? "The letter does not name the reviewing physician’s specialty."
                        : "The reviewing physician’s specialty: " + String.join(", ", specialties) + ".");
    }

    private static List<Milestone> milestones(KeyDates dates) {
        record Dated(LocalDate on, String what) {}
        List<Dated> known = new ArrayList<>();
        dates.dateOfInjury().ifPresent(on -> known.add(new Dated(on, "Injury at work")));
        dates.urDenialDate().ifPresent(on -> known.add(new Dated(on, "Treatment denied")));
        dates.applicationReceived().ifPresent(on -> known.add(new Dated(on, "Review requested")));
        dates.dateAssigned().ifPresent(on -> known.add(new Dated(on, "Review assigned")));
        dates.decisionDate().ifPresent(on -> known.add(new Dated(on, "Decision")));
        known.sort(Comparator.comparing(Dated::on));
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Dated at = known.get(i);
            String gap = i == 0 ? "" : DayWords.later(known.get(i - 1).on(), at.on());
            milestones.add(new Milestone(gap, at.what(), DayWords.of(at.on())));
        }
        return milestones;
    }

    private static List<Item> items(List<Issue> issues) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) items.add(item(issues, i));
        return items;
    }

    private static Item item(List<Issue> issues, int place) {
        Issue issue = issues.get(place);
        OutcomeTag outcome = OutcomeTag.of(issue.decision());
        return new Item(
                "item-" + issue.number(),
                "issues[" + place + "]",
                outcome,
                issue.service(),
                issue.serviceInDispute().orElse(""),
                outcome.getMeaning(),
                issue.rationale().orElse(""),
                BasisWords.of(issue.claimsAdministratorBasis()),
                BasisWords.of(issue.reviewerBasis()),
                issue.dependsOn().isPresent() ? named(issues, issue.dependsOn().getAsInt()) : "");
    }

    private static String named(List<Issue> issues, int number) {
        return issues.stream()
                .filter(issue -> issue.number() == number)
                .findFirst()
                .map(primary -> "Item " + number + ": " + primary.service())
                .orElse("Item " + number);
    }

    private static String cite(Determination d, LocalDate publishedOn, String address) {
        return "Independent Medical Review, Final Determination"
                + d.caseNumber().map(n -> " " + n).orElse("")
                + d.dates()
                        .decisionDate()
                        .map(on -> " (" + DayWords.of(on) + ")")
                        .orElse("")
                + ", published " + DayWords.of(publishedOn) + ", " + address;
    }
}
