package org.openimr.records.chronology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign.
 *
 * @param plain  small letters without accents
 * @param start  in the text it was found in
 * @param end    exclusive
 */
record Token(String plain, int start, int end) {
    private static final Pattern WORD = Pattern.compile("\\d+\\.\\d+|[\\p{L}\\p{M}\\d]+|\\S");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) tokens.add(new Token(plain(matcher.group()), matcher.start(), matcher.end()));
        return tokens;
    }

    static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            if (small.charAt(i) > 127) {
                return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return small;
    }
}
