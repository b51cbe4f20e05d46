package org.openimr.archive.statistics;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a row must be to count. */
public sealed interface Condition {
    /** Name of the column that is looked at. */
    String column();

    /** Whether a value of that column will do. */
    boolean holds(String value);

    /** As a query's text writes it, without "where". */
    String written();

    /** The column holds that value and nothing else. */
    record Is(String column, String value) implements Condition {
        @Override
        public boolean holds(String found) {
            return found.equals(value);
        }

        @Override
        public String written() {
            return column + " is " + value;
        }
    }

    /** The column, a list, holds that value among others. */
    record Has(String column, String value) implements Condition {
        @Override
        public boolean holds(String found) {
            return Listed.values(found).contains(value);
        }

        @Override
        public String written() {
            return column + " has " + value;
        }
    }

    /** The column, a path, is that node or one below it. */
    record Under(String column, String path) implements Condition {
        @Override
        public boolean holds(String found) {
            return found.equals(path) || found.startsWith(path + "/");
        }

        @Override
        public String written() {
            return column + " under " + path;
        }
    }

    /**
     * The column, a number, lies between two, both inclusive.
     *
     * @param from  not above {@code to}
     */
    record Between(String column, int from, int to) implements Condition {
        public Between {
            if (from > to) throw new IllegalArgumentException("no range: " + from + " to " + to);
        }

        @Override
        public boolean holds(String found) {
            if (found.isEmpty()) return false;
            long number = Long.parseLong(found);
            return number >= from && number <= to;
        }

        @Override
        public String written() {
            return column + " from " + from + " to " + to;
        }
    }

    /** The column says something. */
    record Stated(String column) implements Condition {
        @Override
        public boolean holds(String found) {
            return !found.isEmpty();
        }

        @Override
        public String written() {
            return column + " stated";
        }
    }

    /** The condition that a text writes; empty if it writes none. */
    static Optional<Condition> parse(String written) {
        Pattern form = Pattern.compile("([a-z_]+) (stated|(is|has|under) (\\S.*)|from (\\d{1,9}) to (\\d{1,9}))");
        Matcher found = form.matcher(written);
        if (!found.matches()) return Optional.empty();
        String column = found.group(1);
        if (found.group(2).equals("stated")) return Optional.of(new Stated(column));
        if (found.group(3) != null) return parse(column, found.group(3), found.group(4));
        int from = Integer.parseInt(found.group(5));
        int to = Integer.parseInt(found.group(6));
        return from > to ? Optional.empty() : Optional.of(new Between(column, from, to));
    }

    private static Optional<Condition> parse(String column, String word, String value) {
        for (Condition one : List.of(new Is(column, value), new Has(column, value), new Under(column, value))) {
            if (one.written().equals(column + " " + word + " " + value)) return Optional.of(one);
        }
        return Optional.empty();
    }
}
