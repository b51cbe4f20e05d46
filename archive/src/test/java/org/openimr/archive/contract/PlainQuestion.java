package org.openimr.archive.contract;

import java.util.List;
import java.util.function.Predicate;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.search.Facet;
import org.openimr.archive.text.EnglishText;

/** A query together with what it means, built side by side. */
sealed interface PlainQuestion {
    /** As a person types it. */
    String typed();

    boolean isAnsweredBy(PlainItem item);

    /** Asks for everything. */
    record Everything() implements PlainQuestion {
        @Override
        public String typed() {
            return "";
        }

        @Override
        public boolean isAnsweredBy(PlainItem item) {
            return true;
        }
    }

    record Said(String words, boolean quoted, List<String> terms) implements PlainQuestion {
        Said(String words, boolean quoted) {
            this(words, quoted, EnglishText.terms(words));
        }

        @Override
        public String typed() {
            return quoted ? '"' + words + '"' : words;
        }

        @Override
        public boolean isAnsweredBy(PlainItem item) {
            return item.says(terms) > 0;
        }
    }

    record Negated(PlainQuestion inner) implements PlainQuestion {
        @Override
        public String typed() {
            return "-(" + inner.typed() + ")";
        }

        @Override
        public boolean isAnsweredBy(PlainItem item) {
            return !inner.isAnsweredBy(item);
        }
    }

    record Either(PlainQuestion one, PlainQuestion two) implements PlainQuestion {
        @Override
        public String typed() {
            return "(" + one.typed() + " OR " + two.typed() + ")";
        }

        @Override
        public boolean isAnsweredBy(PlainItem item) {
            return one.isAnsweredBy(item) || two.isAnsweredBy(item);
        }
    }

    record Both(PlainQuestion one, PlainQuestion two) implements PlainQuestion {
        @Override
        public String typed() {
            return "(" + one.typed() + " " + two.typed() + ")";
        }

        @Override
        public boolean isAnsweredBy(PlainItem item) {
            return one.isAnsweredBy(item) && two.isAnsweredBy(item);
        }
    }

    /** Asks for one field or for the beginning of a word. It has no score by hand. */
    record Meant(String typed, Predicate<PlainItem> meaning) implements PlainQuestion {
        @Override
        public boolean isAnsweredBy(PlainItem item) {
            return meaning.test(item);
        }
    }

    /** A whole question, with fields in it or without. */
    static PlainQuestion drawnWithFields(GeneratedLetters generated) {
        return switch (generated.random().nextInt(6)) {
            case 0 -> ofField(generated);
            case 1 -> new Both(ofField(generated), drawn(generated, 1));
            case 2 -> new Either(drawn(generated, 1), ofField(generated));
            case 3 -> new Both(drawn(generated, 1), new Negated(ofField(generated)));
            default -> drawn(generated, 0);
        };
    }

    /** Words of one text, values, beginnings, and ranges of days with both ends, one or none that matters. */
    private static PlainQuestion ofField(GeneratedLetters generated) {
        String words = generated.words(1 + generated.random().nextInt(2));
        List<String> terms = EnglishText.terms(words);
        String phrase = '"' + words + '"';
        int year = 2013 + generated.random().nextInt(5);
        String letters = generated.pick(List.of("lum", "inj", "medic", "surg", "zzz"));
        return switch (generated.random().nextInt(10)) {
            case 0 ->
                new Meant("service:" + phrase, i -> PlainItem.saysIn(i.issue().service(), terms));
            case 1 ->
                new Meant(
                        "rationale:" + phrase,
                        i -> PlainItem.saysIn(i.issue().rationale().orElse(""), terms));
            case 2 ->
                new Meant(
                        "summary:" + phrase,
                        i -> PlainItem.saysIn(
                                i.letter().determination().summary().text(), terms));
            case 3 ->
                new Meant(
                        "year:" + year + ".." + (year + 1), i -> i.decidedWithin(year + "-01-01", year + 1 + "-12-31"));
            case 4 -> new Meant("year:.." + year, i -> i.decidedWithin("0000", year + "-12-31"));
            case 5 -> new Meant("decided:" + year + "-06-15..", i -> i.decidedWithin(year + "-06-15", "9999"));
            case 6 -> new Meant("outcome:upheld", i -> i.values(Facet.OUTCOME).contains("upheld"));
            case 7 ->
                new Meant(
                        "specialty:\"public health\"",
                        i -> i.values(Facet.SPECIALTY).contains("Public Health & General Preventive Medicine"));
            case 8 -> new Meant(letters + "*", i -> i.hasWordBeginning(letters));
            default -> new Meant("part:knee", i -> i.values(Facet.PART).contains("knee"));
        };
    }

    /** @param depth  of the question inside others; 0 for a whole one */
    static PlainQuestion drawn(GeneratedLetters generated, int depth) {
        return switch (generated.random().nextInt(depth > 2 ? 2 : 6)) {
            case 0 ->
                new Said(
                        generated.pick(List.of("lumbar", "facet", "mri", "opioids", "L4-5", "knee", "unicorn")), false);
            case 1 -> new Said(generated.words(1 + generated.random().nextInt(2)), true);
            case 2 -> new Negated(drawn(generated, depth + 1));
            case 3 -> new Either(drawn(generated, depth + 1), drawn(generated, depth + 1));
            case 4 -> depth == 0 ? new Everything() : drawn(generated, depth + 1);
            default -> new Both(drawn(generated, depth + 1), drawn(generated, depth + 1));
        };
    }
}
