package org.openimr.bench.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

/** The disputed items of one letter, as many and as long as in the real ones. */
final class FictionalItems {
    /** Items a letter, with how many of the 97 real letters have so many. */
    private static final Ranked<Integer> COUNTS =
            Ranked.weighted(List.of(1, 2, 3, 4, 5, 6, 7, 8, 10, 21), 58, 17, 6, 1, 4, 5, 1, 3, 1, 1);

    /** Characters of the rationales of 97 real letters: mean and standard deviation. */
    private static final double MEAN = 987;

    private static final double DEVIATION = 596;

    /** Characters of the closing sentence, and half a sentence. */
    private static final int CLOSING = 100;

    private static final double PARTLY_AUTHORIZED = 0.12;
    private static final double WITH_ANCILLARIES = 0.5;
    private static final int MOST_ANCILLARIES = 3;

    private final Family wording;
    private final FictionalCase facts;
    private final Stock stock;
    private final Dice dice;
    private final List<Issue> items = new ArrayList<>();

    private FictionalItems(Family wording, FictionalCase facts, Stock stock, Dice dice) {
        this.wording = wording;
        this.facts = facts;
        this.stock = stock;
        this.dice = dice;
    }

    static List<Issue> of(Family wording, FictionalCase facts, Stock stock, Dice dice) {
        FictionalItems items = new FictionalItems(wording, facts, stock, dice);
        int count = dice.of(COUNTS);
        while (items.items.size() < count) items.item(count);
        return items.items;
    }

    private void item(int count) {
        Treatment treatment = dice.of(stock.treatments());
        while (!treatment.isFor(facts.region)) treatment = dice.of(stock.treatments());
        String service = capitalized(treatment.service().with(facts, dice));
        Outcome outcome = dice.chance(treatment.overturned()) ? Outcome.OVERTURNED : Outcome.UPHELD;
        facts.about(service);
        String rationale = rationale(treatment, outcome);
        List<String> topics = treatment.topics().stream()
                .map(topic -> topic.equals("region") ? facts.region.key() : topic)
                .toList();
        if (dice.chance(PARTLY_AUTHORIZED)) {
            add(partlyAuthorized(service), Optional.of(service), outcome, topics, rationale, OptionalInt.empty());
            return;
        }
        add(service, Optional.empty(), outcome, topics, rationale, OptionalInt.empty());
        if (!treatment.procedure() || !dice.chance(WITH_ANCILLARIES)) return;
        int primary = items.size();
        for (int n = dice.between(1, MOST_ANCILLARIES); n > 0 && items.size() < count; n--) {
            ancillary(outcome, topics, primary);
        }
    }

    private String partlyAuthorized(String service) {
        String history = service + " with refills was the original request. ";
        return history
                + (dice.chance(0.7)
                        ? "One month was authorized by the Claims Administrator. The remaining IMR eligible portion of"
                                + " the original request, " + service + " is"
                        : "The Claims Administrator authorized one month, leaving the original request IMR eligible."
                                + " The original request, " + service + " is");
    }

    /** An item that stands or falls with the procedure before it. */
    private void ancillary(Outcome outcome, List<String> topics, int primary) {
        String service = "Associated surgical service: " + stock.phrases().drawn("ancillary", facts, dice);
        String section = switch (outcome) {
            case OVERTURNED -> "dependent.overturned";
            case UPHELD ->
                wording == Family.DWC_MAXIMUS_2014_BOARD_CERTIFIED ? "dependent.upheld.2014" : "dependent.upheld.2016";
        };
        String rationale = stock.phrases().drawn(section, facts, dice);
        add(service, Optional.empty(), outcome, topics, rationale, OptionalInt.of(primary));
    }

    private String rationale(Treatment treatment, Outcome outcome) {
        int length = (int) dice.lognormal(MEAN, DEVIATION);
        StringBuilder text = new StringBuilder(length + 200);
        String own = "reason." + treatment.category();
        stock.phrases().append(own, facts, dice, text);
        while (text.length() < length - CLOSING) {
            text.append(' ');
            stock.phrases().append(dice.chance(0.2) ? own : "argue", facts, dice, text);
        }
        text.append(' ');
        String closing = switch (outcome) {
            case UPHELD -> "closing.upheld";
            case OVERTURNED -> "closing.overturned";
        };
        stock.phrases().append(closing, facts, dice, text);
        return text.toString();
    }

    private void add(
            String service,
            Optional<String> inDispute,
            Outcome outcome,
            List<String> topics,
            String rationale,
            OptionalInt dependsOn) {
        items.add(new Issue(
                items.size() + 1,
                service,
                inDispute,
                Optional.of(outcome),
                Optional.of(stock.guidelines().basis(wording, topics, dice)),
                Optional.of(reviewerBasis(topics)),
                Optional.of(rationale),
                dependsOn));
    }

    /** Only the sentence about other sources tells a letter of 2015 with its first page from one of 2016. */
    private Basis reviewerBasis(List<String> topics) {
        boolean tellsYear = items.isEmpty() && wording == Family.DWC_MAXIMUS_2015_CREDENTIALS;
        return tellsYear
                ? stock.guidelines().outside(topics, dice)
                : stock.guidelines().basis(wording, topics, dice);
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
