package org.openimr.archive.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.util.SmallFloat;
import org.openimr.archive.contract.PlainQuestion.Both;
import org.openimr.archive.contract.PlainQuestion.Either;
import org.openimr.archive.contract.PlainQuestion.Everything;
import org.openimr.archive.contract.PlainQuestion.Meant;
import org.openimr.archive.contract.PlainQuestion.Negated;
import org.openimr.archive.contract.PlainQuestion.Said;

/**
 * Scores every item by the definition of BM25 (S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25
 * and Beyond, 2009), with the usual k1 = 1.2 and b = 0.75: a word or phrase weighs the logarithm of how few items have
 * its words, times how often it stands in the item for the item's length; in the heading of the service twice as much
 * again. Of a length the index keeps one byte, and so does this.
 */
final class PlainScores {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double SERVICE_WEIGHT = 2;

    private final List<PlainItem> items;
    private final Section text;
    private final Section service;

    PlainScores(List<PlainItem> items) {
        this.items = items;
        text = new Section(item -> item.sections().stream().mapToInt(List::size).sum(), PlainItem::says);
        service = new Section(item -> item.service().size(), (item, terms) -> PlainItem.times(item.service(), terms));
    }

    /** Whether each item answers, by its place in the list. */
    boolean answers(PlainQuestion question, int item) {
        return switch (question) {
            case Everything _ -> true;
            case Said said -> text.times(said.terms())[item] > 0;
            case Meant(var _, var meaning) -> meaning.test(items.get(item));
            case Negated(PlainQuestion inner) -> !answers(inner, item);
            case Either(PlainQuestion one, PlainQuestion two) -> answers(one, item) || answers(two, item);
            case Both(PlainQuestion one, PlainQuestion two) -> answers(one, item) && answers(two, item);
        };
    }

    double score(PlainQuestion question, int item) {
        double score = matching(question, item);
        for (Said wanted : wanted(question, false, new ArrayList<>())) {
            score += SERVICE_WEIGHT * service.score(wanted.terms(), item);
        }
        return score;
    }

    private double matching(PlainQuestion question, int item) {
        return switch (question) {
            case Everything _ -> 0;
            case Said said -> text.score(said.terms(), item);
            case Meant(String typed, var _) -> throw new IllegalArgumentException("no score by hand: " + typed);
            case Negated _ -> 0;
            case Either(PlainQuestion one, PlainQuestion two) ->
                (answers(one, item) ? matching(one, item) : 0) + (answers(two, item) ? matching(two, item) : 0);
            case Both(PlainQuestion one, PlainQuestion two) -> matching(one, item) + matching(two, item);
        };
    }

    /** What should occur: an even number of negations around it. */
    private static List<Said> wanted(PlainQuestion question, boolean negated, List<Said> into) {
        switch (question) {
            case Everything _, Meant _ -> {}
            case Said said -> {
                if (!negated) into.add(said);
            }
            case Negated(PlainQuestion inner) -> wanted(inner, !negated, into);
            case Either(PlainQuestion one, PlainQuestion two) -> wanted(two, negated, wanted(one, negated, into));
            case Both(PlainQuestion one, PlainQuestion two) -> wanted(two, negated, wanted(one, negated, into));
        }
        return into;
    }

    private interface Counting {
        int times(PlainItem item, List<String> terms);
    }

    /** One of the two texts of all items. */
    private final class Section {
        private final Counting counting;
        private final Map<List<String>, byte[]> times = new HashMap<>();
        private final Map<String, Double> rarities = new HashMap<>();
        private final double[] lengths;
        private final double average;

        private Section(ToIntFunction<PlainItem> length, Counting counting) {
            this.counting = counting;
            average = items.stream().mapToInt(length).average().orElse(1);
            lengths = items.stream()
                    .mapToInt(length)
                    .mapToDouble(n -> SmallFloat.byte4ToInt(SmallFloat.intToByte4(n)))
                    .toArray();
        }

        /** How often the words stand in each item; every item was gone through. */
        private byte[] times(List<String> terms) {
            return times.computeIfAbsent(terms, _ -> {
                byte[] counted = new byte[items.size()];
                for (int i = 0; i < counted.length; i++) counted[i] = (byte) counting.times(items.get(i), terms);
                return counted;
            });
        }

        private double rarity(String term) {
            return rarities.computeIfAbsent(term, _ -> {
                int having = 0;
                for (byte count : times(List.of(term))) if (count > 0) having++;
                return Math.log(1 + (items.size() - having + 0.5) / (having + 0.5));
            });
        }

        private double score(List<String> terms, int item) {
            int often = times(terms)[item];
            if (often == 0) return 0;
            double rarity = terms.stream().mapToDouble(this::rarity).sum();
            return rarity * often / (often + K1 * (1 - B + B * lengths[item] / average));
        }
    }
}
