package org.openimr.records.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is to be done with a page, by what it holds. */
enum LayerVerdict {
    /** Its text is its text. */
    USE,
    /** There is something to see, and no text or none that can be meant: it is recognised from the picture. */
    RECOGNISE,
    /** Nothing is drawn. */
    BLANK;

    /** A stamp or a fax line on a scan is shorter, a page of text longer. */
    private static final int STAMP = 200;

    private static final double WHOLE_PAGE = 0.7;
    private static final double FEWEST_WORDS = 0.55;
    private static final double MOST_BROKEN = 0.05;
    private static final int TOO_FEW_TO_JUDGE = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\p{L}{0,3}[\\d][\\d.,/:%-]*\\p{L}{0,2}");
    private static final Pattern WORD =
            Pattern.compile("(\\p{Lu}?\\p{Ll}+|\\p{Lu}+)(['’-](\\p{Lu}?\\p{Ll}+|\\p{Lu}+))*");
    private static final Pattern VOWEL = Pattern.compile("(?iu)[aeiouyáéíóúüâêîôûàèìòùäëïö]");
    private static final Pattern TOO_MANY_CONSONANTS = Pattern.compile("(?iu)[bcdfghjklmnpqrstvwxz]{6}");

    static LayerVerdict of(TextLayer.Found page) {
        String text = page.text();
        if (text.isBlank()) return page.paints() ? RECOGNISE : BLANK;
        if (isJunk(text)) return RECOGNISE;
        boolean scan = page.picture().isPresent() && page.picture().get().share() >= WHOLE_PAGE;
        return scan && page.unseen() == 0 && page.visible() < STAMP ? RECOGNISE : USE;
    }

    /** Whether so little of it looks like words or numbers of English or Spanish that no reader wrote it. */
    static boolean isJunk(String text) {
        long broken = text.codePoints().filter(LayerVerdict::isBroken).count();
        if (broken > MOST_BROKEN * text.length()) return true;
        int judged = 0;
        int words = 0;
        for (String token : SPACE.split(text.strip(), -1)) {
            String bare = withoutEdges(token);
            if (bare.isEmpty()) continue;
            judged++;
            if (isWord(bare)) words++;
        }
        return judged >= TOO_FEW_TO_JUDGE && words < FEWEST_WORDS * judged;
    }

    /** Without punctuation and symbols before and after it. */
    private static String withoutEdges(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && isEdge(token.codePointAt(from))) from += Character.charCount(token.codePointAt(from));
        while (from < to && isEdge(token.codePointBefore(to))) to -= Character.charCount(token.codePointBefore(to));
        return token.substring(from, to);
    }

    private static boolean isEdge(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static boolean isBroken(int c) {
        if (c == '\n') return false;
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL -> true;
            default -> c == 0xfffd;
        };
    }

    private static boolean isWord(String token) {
        if (NUMBER.matcher(token).matches()) return true;
        if (!WORD.matcher(token).matches()) return false;
        if (token.length() == 1) return true;
        // Abbreviations.
        if (token.length() <= 4 && token.equals(token.toUpperCase(Locale.ROOT))) return true;
        return VOWEL.matcher(token).find()
                && !TOO_MANY_CONSONANTS.matcher(token).find();
    }
}
