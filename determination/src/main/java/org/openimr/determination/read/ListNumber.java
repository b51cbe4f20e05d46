package org.openimr.determination.read;

/** The number before an item of a list: {@code 1.}, {@code 2)}, {@code (3)}, {@code #4}. */
final class ListNumber {
    private ListNumber() {}

    /** First character after the number {@code number} that stands at {@code at}; -1 if it does not. */
    static int at(String text, int at, int to, int number) {
        int next = at;
        boolean opened = next < to && (text.charAt(next) == '(' || text.charAt(next) == '#');
        if (opened) next++;
        int start = next;
        int value = 0;
        while (next < to && next - start < 3 && Scan.isDigit(text.charAt(next))) {
            value = value * 10 + (text.charAt(next) - '0');
            next++;
        }
        if (next == start || value != number || next >= to) return -1;
        char mark = text.charAt(next);
        if (mark != '.' && mark != ')' && !(opened && mark == ' ')) return -1;
        next++;
        if (next < to && Scan.isDigit(text.charAt(next))) return -1;
        return Scan.skipSpaces(text, next, to);
    }

    /** Where the next such number begins, after a space; -1 if it does not follow. */
    static int find(String text, int from, int to, int number) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ' ' && at(text, i + 1, to, number) >= 0) return i + 1;
        }
        return -1;
    }
}
