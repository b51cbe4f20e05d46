package org.openimr.law;

import java.util.Optional;

/**
 * Permanent name of one rule: the clause it applies and the number of its test under that clause, printed "LC
 * 4610.5(j)-t01". Never reused or renumbered.
 *
 * @param test  from 1 to 99
 */
public record RuleId(Citation clause, int test) implements Comparable<RuleId> {
    private static final int LAST_TEST = 99;
    private static final String BEFORE_TEST = "-t";

    public RuleId {
        if (test < 1 || test > LAST_TEST) throw new IllegalArgumentException("tests are numbered 1 to 99: " + test);
    }

    /** The identifier written in {@code text} and nothing else. */
    public static Optional<RuleId> parse(String text) {
        int at = text.lastIndexOf(BEFORE_TEST);
        if (at < 0) return Optional.empty();
        String number = text.substring(at + BEFORE_TEST.length());
        if (number.length() != 2 || !isDigit(number.charAt(0)) || !isDigit(number.charAt(1))) return Optional.empty();
        int test = Integer.parseInt(number);
        return test == 0
                ? Optional.empty()
                : Citation.parse(text.substring(0, at)).map(clause -> new RuleId(clause, test));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "LC 4610.5(j)-t01". */
    public String printed() {
        return clause.brief() + BEFORE_TEST + (test < 10 ? "0" : "") + test;
    }

    @Override
    public int compareTo(RuleId other) {
        int byClause = clause.compareTo(other.clause);
        return byClause != 0 ? byClause : Integer.compare(test, other.test);
    }

    @Override
    public String toString() {
        return printed();
    }
}
