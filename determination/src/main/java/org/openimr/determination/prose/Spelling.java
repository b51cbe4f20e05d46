package org.openimr.determination.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far two words are apart, and what two forms of one word have in common. */
public final class Spelling {
    private Spelling() {}

    /** Letters to put in, take out, replace or swap with a neighbour to turn one word into the other. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                d[i][j] = swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
            }
        }
        return d[a.length()][b.length()];
    }

    /** The first letters that different forms of a word share: "injection", "injections", "injected". */
    public static String stem(String lowerCaseWord) {
        String word = lowerCaseWord;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Whether two words are one in two grammatical forms: a common beginning, and a known ending behind it in both. */
    public static boolean isForm(String a, String b) {
        int common = 0;
        int most = Math.min(a.length(), b.length());
        while (common < most && a.charAt(common) == b.charAt(common)) common++;
        for (int cut = common; cut >= SHORTEST_STEM; cut--) {
            if (FORMS.contains(a.substring(cut)) && FORMS.contains(b.substring(cut))) return true;
        }
        return false;
    }

    private static final int SHORTEST_STEM = 4;
    private static final String[] ENDINGS = {
        "ational", "ations", "ation", "ements", "ement", "ments", "ment", "ities", "ity", "ical", "ies", "ions", "ion",
        "ing", "ed", "ive", "ous", "al", "es", "ic", "er", "ar", "y", "s", "e"
    };
    private static final Set<String> FORMS = forms();

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>(
                List.of("", "or", "ors", "ery", "eries", "ist", "ists", "ly", "ally", "ically", "ics", "ized"));
        forms.addAll(List.of(ENDINGS));
        return Set.copyOf(forms);
    }
}
