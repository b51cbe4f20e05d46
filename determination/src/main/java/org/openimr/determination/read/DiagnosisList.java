package org.openimr.determination.read;

/**
 * Takes an announced list of diagnoses apart.
 *
 * <p>Semicolons and numbers always part two diagnoses. A comma or "and" parts them only where both sides name a
 * condition of their own: "neck, back and shoulder pain" and "arthralgia, sacroiliac joint" stay whole.
 */
final class DiagnosisList {
    /** Longer than any list of diagnoses. */
    private static final int LONGEST = 4000;

    /** Receives one diagnosis: its first character and its end. */
    interface Taker {
        void take(int start, int end);
    }

    private final String text;
    private final int from;
    private final int to;
    private final Taker taker;

    /** The list that starts at {@code from}, inside a summary that ends at {@code to}. */
    DiagnosisList(String text, int from, int to, Taker taker) {
        this.text = text;
        this.from = from;
        this.to = Math.min(to, from + LONGEST);
        this.taker = taker;
    }

    /** Hands out the diagnoses; returns the end of the list. */
    int read() {
        int number = ListNumber.at(text, from, to, 1);
        if (number >= 0) return numbered(number);
        if (text.charAt(from) == '"') {
            int close = Scan.find(text, "\"", from + 1, to);
            if (close > from) {
                parts(from + 1, close);
                return close + 1;
            }
        }
        int end = DiagnosisEnd.find(text, from, to);
        parts(from, end);
        return end;
    }

    private int numbered(int first) {
        int start = first;
        int next = 2;
        while (true) {
            int end = DiagnosisEnd.findNumbered(text, start, to);
            int marker = ListNumber.find(text, start, Math.min(to, end + 8), next);
            int stop = marker < 0 ? end : marker;
            item(start, stop);
            if (marker < 0) return stop;
            start = ListNumber.at(text, marker, to, next);
            next++;
        }
    }

    /** Parts between semicolons, then between commas and "and". */
    private void parts(int start, int end) {
        int at = start;
        int depth = 0;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ';';
            if (c == '(' || c == '[') depth++;
            else if ((c == ')' || c == ']') && depth > 0) depth--;
            else if (c == ';' && (depth == 0 || i == end)) {
                conditions(at, i);
                at = i + 1;
            }
        }
    }

    private void conditions(int start, int end) {
        int itemStart = start;
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') depth++;
            else if ((c == ')' || c == ']') && depth > 0) depth--;
            if (depth > 0) continue;
            int right = rightSide(i, end);
            if (right > i && Conditions.parts(text, itemStart, i, right, end)) {
                item(itemStart, i);
                itemStart = right;
                i = right - 1;
            }
        }
        item(itemStart, end);
    }

    /** Where the words after a separator at {@code at} begin; {@code at} itself if there is none. */
    private int rightSide(int at, int end) {
        if (text.charAt(at) == ',') {
            int next = Scan.skipSpaces(text, at + 1, end);
            if (Scan.at(text, "and ", next, end)) return Scan.skipSpaces(text, next + 4, end);
            return Scan.at(text, "as well as ", next, end) ? next + 11 : next;
        }
        if (text.charAt(at) != ' ') return at;
        if (Scan.at(text, " and ", at, end)) return Scan.skipSpaces(text, at + 5, end);
        if (Scan.at(text, " as well as ", at, end)) return at + 12;
        return Scan.at(text, " & ", at, end) ? at + 3 : at;
    }

    private void item(int start, int end) {
        int first = start;
        int last = end;
        boolean trimmed = true;
        while (trimmed && first < last) {
            int before = last - first;
            while (first < last && isEdge(text.charAt(first))) first++;
            while (last > first && (isEdge(text.charAt(last - 1)) || text.charAt(last - 1) == '.')) last--;
            for (String word : new String[] {"and ", "a ", "an ", "the "}) {
                if (text.regionMatches(true, first, word, 0, word.length()) && last - first > word.length()) {
                    first += word.length();
                    break;
                }
            }
            if (Scan.endsWith(text, " and", first, last)) last -= 4;
            trimmed = last - first < before;
        }
        if (last - first > 1) taker.take(first, last);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == ',' || c == ';' || c == ':' || c == '"';
    }
}
