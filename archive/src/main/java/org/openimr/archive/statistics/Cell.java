package org.openimr.archive.statistics;

import java.util.Locale;
import java.util.Optional;

/** One value of an answer. */
public sealed interface Cell {
    /** For a file: a plain number, a word, or nothing. */
    String plain();

    /** For a person. */
    String printed();

    /** A value of the table's column. */
    record Named(String value) implements Cell {
        @Override
        public String plain() {
            return value;
        }

        @Override
        public String printed() {
            return value.replace("|", ", ");
        }
    }

    /** Words of ours; what they say depends on the reader's language. */
    record Said(Saying saying, int number, int of) implements Cell {
        @Override
        public String plain() {
            return printed();
        }

        @Override
        public String printed() {
            return switch (saying) {
                case ALL -> "all";
                case NOT_STATED -> "not stated";
                case TOGETHER -> number + " groups below " + of + " each";
                case LARGEST -> number + " of " + of;
                case SMALL -> "small";
            };
        }
    }

    /** What {@link Said} says. */
    enum Saying {
        ALL,
        NOT_STATED,
        TOGETHER,
        LARGEST,
        SMALL
    }

    record Count(long number) implements Cell {
        @Override
        public String plain() {
            return Long.toString(number);
        }

        @Override
        public String printed() {
            return String.format(Locale.ROOT, "%,d", number);
        }
    }

    /** @param of  from 0 to 1, empty where there is nothing to share */
    record Part(Optional<Double> of) implements Cell {
        @Override
        public String plain() {
            return of.map(part -> String.format(Locale.ROOT, "%.6f", part)).orElse("");
        }

        @Override
        public String printed() {
            return of.map(part -> String.format(Locale.ROOT, "%.1f %%", part * 100))
                    .orElse("");
        }
    }

    record Decimal(double number) implements Cell {
        @Override
        public String plain() {
            return String.format(Locale.ROOT, "%.2f", number);
        }

        @Override
        public String printed() {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }

    /** Nothing stands here. */
    record Blank() implements Cell {
        @Override
        public String plain() {
            return "";
        }

        @Override
        public String printed() {
            return "";
        }
    }

    /** Whether it stands to the right. */
    default boolean isNumber() {
        return this instanceof Count || this instanceof Part || this instanceof Decimal;
    }
}
