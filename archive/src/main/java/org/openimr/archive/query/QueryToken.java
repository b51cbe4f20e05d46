package org.openimr.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The smallest parts of a typed query. */
sealed interface QueryToken {
    Pattern FIELD = Pattern.compile("([A-Za-z]{2,20}):");
    Pattern NEAR = Pattern.compile("~(\\d{1,3})(?!\\d)");

    record Word(String text) implements QueryToken {}

    /**
     * @param within  the number behind {@code "..."~}; empty: one after another
     */
    record Quoted(String text, boolean closed, OptionalInt within) implements QueryToken {}

    /** A name and a colon; a word, a phrase or an opening parenthesis follows. */
    record FieldName(String name) implements QueryToken {}

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
                Matcher near = NEAR.matcher(typed).region(Math.min(end + 1, typed.length()), typed.length());
                boolean isNear = near.lookingAt();
                tokens.add(new Quoted(
                        typed.substring(at + 1, end),
                        end < typed.length(),
                        isNear ? OptionalInt.of(Integer.parseInt(near.group(1))) : OptionalInt.empty()));
                at = isNear ? near.end() : end + 1;
            } else if (isMinus(c)) {
                at = minus(typed, at, tokens);
            } else {
                int end = at;
                while (end < typed.length() && !endsWord(typed.charAt(end))) end++;
                boolean operandFollows =
                        end < typed.length() && (isQuote(typed.charAt(end)) || typed.charAt(end) == '(');
                word(typed.substring(at, end), operandFollows, tokens);
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

    private static void word(String text, boolean operandFollows, List<QueryToken> tokens) {
        Matcher field = FIELD.matcher(text);
        if (field.lookingAt() && (operandFollows || field.end() < text.length())) {
            tokens.add(new FieldName(field.group(1)));
            if (field.end() < text.length()) tokens.add(new Word(text.substring(field.end())));
            return;
        }
        tokens.add(
                switch (text) {
                    case "AND", "&&" -> Sign.AND;
                    case "OR", "||" -> Sign.OR;
                    case "NOT" -> Sign.NOT;
                    default -> new Word(text);
                });
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
