package org.openimr.server.pages.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Patient;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.OutcomeTag;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.decisions.DeterminationView.Item;
import org.openimr.server.pages.decisions.DeterminationView.Milestone;

/** One published determination as its page prints it. */
final class DeterminationViewing {
    private static final int SHORT = 90;

    private final Words words;
    private final BasisWords bases;

    DeterminationViewing(Words words) {
        this.words = words;
        this.bases = new BasisWords(words);
    }

    /**
     * @param address  of the page, beginning with a slash
     * @param site     where this archive answers, without a final slash
     */
    DeterminationView of(PublishedDetermination published, String address, String site) {
        Determination d = published.determination();
        String name = d.caseNumber()
                .map(n -> words.say("decision.case", n.toString()))
                .orElseGet(() -> words.say("decision.unnumbered"));
        return new DeterminationView(
                title(d.issues()),
                Crumb.trail(words, words.say("results.crumb"), "/decisions", name),
                name,
                words.say("decision.published", words.day(published.publishedOn())),
                person(d),
                milestones(d.dates()),
                items(published.id(), d.issues()),
                DeterminationWriter.htmlArticle(d),
                address + "/letter.pdf",
                address + "/determination.json",
                address + "/letter.txt",
                cite(d, published.publishedOn(), site + address));
    }

    private String title(List<Issue> items) {
        if (items.size() == 1 && items.getFirst().service().length() <= SHORT) {
            Issue only = items.getFirst();
            String outcome =
                    words.say("outcome." + OutcomeTag.of(only.decision()).getCss());
            return words.say(
                    "decision.title.one",
                    only.service(),
                    outcome.toLowerCase(words.language().locale()));
        }
        List<String> parts = new ArrayList<>();
        for (OutcomeTag outcome : OutcomeTag.values()) {
            long n = items.stream()
                    .filter(item -> OutcomeTag.of(item.decision()) == outcome)
                    .count();
            if (n > 0) parts.add(words.say("decision.count." + outcome.name(), n));
        }
        return words.say("decision.title.some", items.size(), String.join(", ", parts));
    }

    private String person(Determination d) {
        Patient patient = d.summary().patient();
        List<String> known = new ArrayList<>();
        if (patient.age().isPresent())
            known.add(words.say("decision.years", patient.age().getAsInt()));
        patient.sex().ifPresent(sex -> known.add(words.say("decision.sex." + sex.word())));
        String worker = switch (known.size()) {
            case 0 -> "";
            case 1 -> words.say("decision.worker", known.getFirst()) + " ";
            default ->
                words.say("decision.worker", words.say("decision.worker.and", known.getFirst(), known.getLast())) + " ";
        };
        List<String> specialties = d.reviewer().specialties();
        return worker
                + (specialties.isEmpty()
                        ? words.say("decision.specialty.none")
                        : words.say("decision.specialty", String.join(", ", specialties)));
    }

    private List<Milestone> milestones(KeyDates dates) {
        record Dated(LocalDate on, String what) {}
        List<Dated> known = new ArrayList<>();
        dates.dateOfInjury().ifPresent(on -> known.add(new Dated(on, words.say("decision.date.injury"))));
        dates.urDenialDate().ifPresent(on -> known.add(new Dated(on, words.say("decision.date.denied"))));
        dates.applicationReceived().ifPresent(on -> known.add(new Dated(on, words.say("decision.date.requested"))));
        dates.dateAssigned().ifPresent(on -> known.add(new Dated(on, words.say("decision.date.assigned"))));
        dates.decisionDate().ifPresent(on -> known.add(new Dated(on, words.say("decision.date.decided"))));
        known.sort(Comparator.comparing(Dated::on));
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Dated at = known.get(i);
            String gap = i == 0 ? "" : words.later(known.get(i - 1).on(), at.on());
            milestones.add(new Milestone(gap, at.what(), words.day(at.on())));
        }
        return milestones;
    }

    private List<Item> items(PublishedId id, List<Issue> issues) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) items.add(item(id, issues, i));
        return items;
    }

    private Item item(PublishedId id, List<Issue> issues, int place) {
        Issue issue = issues.get(place);
        OutcomeTag outcome = OutcomeTag.of(issue.decision());
        return new Item(
                "item-" + issue.number(),
                "issues[" + place + "]",
                outcome,
                issue.service(),
                issue.serviceInDispute().orElse(""),
                words.say("outcome." + outcome.getCss() + ".means"),
                issue.rationale().orElse(""),
                bases.of(issue.claimsAdministratorBasis()),
                bases.of(issue.reviewerBasis()),
                issue.dependsOn().isPresent() ? named(issues, issue.dependsOn().getAsInt()) : "",
                "/decisions/" + id + "/items/" + issue.number() + "/similar");
    }

    private String named(List<Issue> issues, int number) {
        return issues.stream()
                .filter(issue -> issue.number() == number)
                .findFirst()
                .map(primary -> words.say("decision.item.named", number, primary.service()))
                .orElseGet(() -> words.say("decision.item", number));
    }

    /** As one cites it in English, whoever reads the page. */
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
