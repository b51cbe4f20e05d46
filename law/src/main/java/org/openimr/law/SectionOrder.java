package org.openimr.law;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders section numbers as a book does: runs of digits by value, everything else by letter. */
enum SectionOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = run(a, i);
            int endB = run(b, j);
            int order = part(a.substring(i, endA), b.substring(j, endB));
            if (order != 0) return order;
            i = endA;
            j = endB;
        }
        int byLength = Integer.compare(a.length() - i, b.length() - j);
        // equal values may be written differently ("4610.05" and "4610.5"): stay consistent with equals
        return byLength != 0 ? byLength : a.compareTo(b);
    }

    private static int run(String s, int from) {
        int end = from + 1;
        if (isDigit(s.charAt(from))) while (end < s.length() && isDigit(s.charAt(end))) end++;
        return end;
    }

    private static int part(String a, String b) {
        if (!isDigit(a.charAt(0)) || !isDigit(b.charAt(0))) return a.compareTo(b);
        return new BigInteger(a).compareTo(new BigInteger(b));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
