package org.openimr.archive.query;

import java.util.ArrayList;
import java.util.List;

/** The smallest parts of a typed query. */
sealed interface QueryToken {
    record Word(String text) implements QueryToken {}

    record Quoted(String text, boolean closed) implements QueryToken {}

    enum Sign implements QueryToken {
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    /** Every character of {@code typed} is in some token, is white space, or is a sign. */
    static List<QueryToken> of(String typed) {
        List<QueryToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < typed.length()) {
            char c = typed.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                tokens.add(c == '(' ? Sign.OPEN : Sign.CLOSE);
                at++;
            } else if (isQuote(c)) {
                int end = at + 1;
                while (end < typed.length() && !isQuote(typed.charAt(end))) end++;
                tokens.add(new Quoted(typed.substring(at + 1, end), end < typed.length()));
                at = end + 1;
            } else if (isMinus(c)) {
                at = minus(typed, at, tokens);
            } else {
                int end = at;
                while (end < typed.length() && !endsWord(typed.charAt(end))) end++;
                tokens.add(word(typed.substring(at, end)));
                at = end;
            }
        }
        return tokens;
    }

    /** A run of minus signs negates what directly follows it; before a space or the end it is only a dash. */
    private static int minus(String typed, int at, List<QueryToken> tokens) {
        int after = at;
        while (after < typed.length() && isMinus(typed.charAt(after))) after++;
        boolean negates = after < typed.length()
                && (isQuote(typed.charAt(after)) || typed.charAt(after) == '(' || !endsWord(typed.charAt(after)));
        if (negates) tokens.add(Sign.NOT);
        return after;
    }

    private static QueryToken word(String text) {
        return switch (text) {
            case "AND", "&&" -> Sign.AND;
            case "OR", "||" -> Sign.OR;
            case "NOT" -> Sign.NOT;
            default -> new Word(text);
        };
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013';
    }
}
