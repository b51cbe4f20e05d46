package org.openimr.archive.deidentification;

import java.util.Arrays;
import org.openimr.determination.prose.LowerCase;

/** A text's words and numbers with their places. A hyphen, a space and a mark stand between; an apostrophe may not. */
final class Tokens {
    /** How a token is written. */
    enum Shape {
        SMALL,
        /** Capital first: "Ortega", "McDonald", "O'Brien". */
        CAPITAL,
        /** Two capitals or more: "ORTEGA", "MRI". */
        CAPITALS,
        /** One capital. */
        INITIAL,
        /** Letters with points: "M.D.", "J.R."; the point behind belongs to it. */
        DOTTED,
        /** Holds a figure. */
        NUMBER
    }

    /** A set of roles that no word has. */
    private static final int UNKNOWN = -1;

    final String text;
    private final Lexicon lexicon;
    private int count;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private Shape[] shapes = new Shape[256];
    private final int[] roles;

    Tokens(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        split();
        roles = new int[count];
        Arrays.fill(roles, UNKNOWN);
    }

    int count() {
        return count;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    Shape shape(int i) {
        return i >= 0 && i < count ? shapes[i] : Shape.SMALL;
    }

    String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    String lower(int i) {
        String lower = LowerCase.of(word(i));
        return shapes[i] == Shape.DOTTED ? lower.replace(".", "") : lower;
    }

    boolean is(int i, Role role) {
        return (roles(i) & role.bit) != 0;
    }

    /** A name as far as its letters go: begins with a capital and has more than one letter. */
    boolean isNameShaped(int i) {
        return shape(i) == Shape.CAPITAL || shape(i) == Shape.CAPITALS;
    }

    /** Roles of the word; none outside the text. */
    int roles(int i) {
        if (i < 0 || i >= count) return 0;
        if (roles[i] == UNKNOWN) roles[i] = lexicon.roles(lower(i));
        return roles[i];
    }

    /** Only white space stands between the two, whatever its lines. */
    boolean spaceOnly(int i, int j) {
        if (i < 0 || j >= count) return false;
        for (int at = ends[i]; at < starts[j]; at++) {
            if (!Character.isWhitespace(text.charAt(at))) return false;
        }
        return true;
    }

    /** Between the two stand white space and these marks, no mark twice. */
    boolean gapIs(int i, int j, String marks) {
        if (i < 0 || j >= count) return false;
        int seen = 0;
        for (int at = ends[i]; at < starts[j]; at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) continue;
            if (marks.indexOf(c) < 0 || ++seen > marks.length()) return false;
        }
        return true;
    }

    /** Two line ends without anything between them. */
    boolean isParagraphBetween(int i, int j) {
        int lines = 0;
        for (int at = i < 0 ? starts[j] : ends[i]; at < starts[j]; at++) {
            if (text.charAt(at) == '\n') lines++;
        }
        return lines > 1;
    }

    boolean gapHas(int i, int j, char mark) {
        if (i < 0 || j >= count) return false;
        for (int at = ends[i]; at < starts[j]; at++) {
            if (text.charAt(at) == mark) return true;
        }
        return false;
    }

    /** The characters directly behind a token. */
    boolean followedBy(int i, String words) {
        return text.startsWith(words, ends[i]);
    }

    /** Whether "'s" follows. */
    boolean isPossessive(int i) {
        return followedBy(i, "'s") || followedBy(i, "’s");
    }

    /** The first token that begins at or behind a place; {@link #count} if none does. */
    int at(int place) {
        int found = Arrays.binarySearch(starts, 0, count, place);
        return found >= 0 ? found : -found - 1;
    }

    private void split() {
        int n = text.length();
        int i = 0;
        while (i < n) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < n && belongs(i, end)) end++;
            int dotted = dottedEnd(i, end);
            if (dotted > 0) {
                add(i, dotted, Shape.DOTTED);
                i = dotted;
            } else {
                add(i, end, shapeOf(i, end));
                i = end;
            }
        }
    }

    private boolean belongs(int start, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) return true;
        // "O'Brien", "D’Angelo": one word; "patient's": the apostrophe ends it
        boolean apostrophe = c == '\'' || c == '’' || c == '`';
        return apostrophe
                && at - start == 1
                && Character.isUpperCase(text.charAt(start))
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at + 1));
    }

    /** The end of "M.D." or "Ph.D" that begins here; 0 if none does. */
    private int dottedEnd(int start, int end) {
        if (end - start > 3 || !Character.isUpperCase(text.charAt(start))) return 0;
        int at = end;
        int parts = 1;
        int last = end;
        boolean single = end - start == 1;
        while (at + 1 < text.length() && text.charAt(at) == '.' && Character.isUpperCase(text.charAt(at + 1))) {
            int partEnd = at + 1;
            while (partEnd < text.length() && Character.isLetterOrDigit(text.charAt(partEnd))) partEnd++;
            if (partEnd - at - 1 > 2) break;
            single &= partEnd - at - 1 == 1;
            parts++;
            at = partEnd;
            last = partEnd;
        }
        if (parts < 2) return 0;
        if (last < text.length() && text.charAt(last) == '.') last++;
        String letters = LowerCase.of(text.substring(start, last)).replace(".", "");
        int bits = lexicon.roles(letters);
        boolean degree = (bits & (Role.DEGREE.bit | Role.DEGREE_AFTER_COMMA.bit)) != 0;
        return degree || single ? last : 0;
    }

    private Shape shapeOf(int start, int end) {
        boolean figure = false;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') figure = true;
            else if (Character.isUpperCase(c)) capitals++;
        }
        if (figure) return Shape.NUMBER;
        if (end - start == 1) return capitals == 1 ? Shape.INITIAL : Shape.SMALL;
        if (capitals == 0) return Shape.SMALL;
        if (!Character.isUpperCase(text.charAt(start))) return capitals > 1 ? Shape.CAPITALS : Shape.SMALL;
        // "McDONALD" is a name in capitals; "PPIs" an abbreviation in the plural
        return capitals > 1 && capitals >= (end - start) - 1 ? Shape.CAPITALS : Shape.CAPITAL;
    }

    private void add(int start, int end, Shape shape) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            shapes = Arrays.copyOf(shapes, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        shapes[count++] = shape;
    }
}
