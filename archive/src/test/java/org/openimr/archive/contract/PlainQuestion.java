package org.openimr.archive.contract;

import java.util.List;
import org.openimr.archive.GeneratedLetters;
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
