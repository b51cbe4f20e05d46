package org.openimr.archive.deidentification;

/** A text's letters and figures side by side, each with its place: spaces, hyphens and line ends are no hindrance. */
final class SqueezedText {
    final String text;
    final byte[] codes;
    final int[] at;
    final int length;

    SqueezedText(String text) {
        this.text = text;
        int n = text.length();
        codes = new byte[n];
        at = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            byte code = Fold.of(text.charAt(i));
            if (code == Fold.BETWEEN) continue;
            codes[count] = code;
            at[count++] = i;
        }
        length = count;
    }

    /** Whether a word, or a figure after a letter, begins here; "DrGarcia" has two words. */
    boolean startsWord(int i) {
        if (i == 0 || at[i - 1] != at[i] - 1) return true;
        return changes(i - 1, i);
    }

    /** Whether a word ends here, inclusive. */
    boolean endsWord(int i) {
        if (i == length - 1 || at[i + 1] != at[i] + 1) return true;
        return changes(i, i + 1);
    }

    private boolean changes(int i, int j) {
        if (Fold.isFigure(codes[i]) != Fold.isFigure(codes[j])) return true;
        return Character.isLowerCase(text.charAt(at[i])) && Character.isUpperCase(text.charAt(at[j]));
    }

    /** Whether what stands between the two figures or letters may stand inside of one value. */
    boolean hangsTogether(int first, int last) {
        for (int i = first; i < last; i++) {
            int gap = at[i + 1] - at[i] - 1;
            if (gap > 0 && !bridges(at[i] + 1, at[i + 1])) return false;
        }
        return true;
    }

    private boolean bridges(int from, int to) {
        int marks = 0;
        int spaces = 0;
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) spaces++;
            else marks++;
        }
        return marks <= MOST_MARKS && spaces <= MOST_SPACES;
    }

    private static final int MOST_MARKS = 4;
    private static final int MOST_SPACES = 16;
}
