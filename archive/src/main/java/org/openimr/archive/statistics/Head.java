package org.openimr.archive.statistics;

import java.util.Locale;

/** What stands above a column of an answer. The code is permanent: files and pages name columns by it. */
public sealed interface Head {
    /** In a file's first line. */
    String code();

    /** For a person. */
    String text();

    /** A column of the table that parts the figures. */
    record Group(String column) implements Head {
        @Override
        public String code() {
            return column;
        }

        @Override
        public String text() {
            return Character.toUpperCase(column.charAt(0)) + column.substring(1).replace('_', ' ');
        }
    }

    /** A figure. */
    enum Figure implements Head {
        COUNT("Number"),
        SHARE("Share"),
        UPHELD("Upheld"),
        OVERTURNED("Overturned"),
        NOT_STATED("Not stated"),
        OVERTURNED_SHARE("Overturned of decided"),
        INTERVAL_LOW("95 % from"),
        INTERVAL_HIGH("95 % to"),
        SMALL_SAMPLE("Small sample"),
        WITHOUT("Without a number"),
        LEAST("Least"),
        FIRST_QUARTILE("First quartile"),
        MEDIAN("Median"),
        THIRD_QUARTILE("Third quartile"),
        MOST("Most"),
        MEAN("Mean");

        private final String text;

        Figure(String text) {
            this.text = text;
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String text() {
            return text;
        }
    }

    /** How many of the largest groups. */
    enum Held implements Head {
        LARGEST;

        @Override
        public String code() {
            return "largest";
        }

        @Override
        public String text() {
            return "The largest";
        }
    }

    /** Above the one line of an answer without groups. */
    enum Whole implements Head {
        WHOLE;

        @Override
        public String code() {
            return "all";
        }

        @Override
        public String text() {
            return "All";
        }
    }
}
