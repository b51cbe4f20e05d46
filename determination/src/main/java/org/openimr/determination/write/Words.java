package org.openimr.determination.write;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of printed text and the fields that stand in it.
 *
 * @param marks  in the order of the text, an outer one before those inside it; none crosses another
 */
record Words(String text, List<Mark> marks) {
    Words {
        marks = List.copyOf(marks);
    }

    /** The field {@code path} stands at {@code start}, {@code end} exclusive. */
    record Mark(int start, int end, String path) {}

    static Words of(String text) {
        return new Words(text, List.of());
    }

    static Words field(String path, String text) {
        return of(text).mark(path, 0, text.length());
    }

    Words then(String more) {
        return new Words(text + more, marks);
    }

    /** Marks {@code value} where it first stands after {@code from}; unmarked where it does not stand or would cross. */
    Words markFirst(String path, String value, int from) {
        int at = value.isEmpty() ? -1 : text.indexOf(value, from);
        return at < 0 ? this : mark(path, at, at + value.length());
    }

    Words mark(String path, int start, int end) {
        Mark mark = new Mark(start, end, path);
        if (marks.stream().anyMatch(other -> crosses(mark, other))) return this;
        List<Mark> all = new ArrayList<>(marks);
        int place = 0;
        while (place < all.size() && stands(all.get(place), mark)) place++;
        all.add(place, mark);
        return new Words(text, all);
    }

    /** Whether {@code earlier} belongs before {@code mark}: further left, or around it. */
    private static boolean stands(Mark earlier, Mark mark) {
        return earlier.start() < mark.start() || (earlier.start() == mark.start() && earlier.end() >= mark.end());
    }

    private static boolean crosses(Mark a, Mark b) {
        boolean apart = a.end() <= b.start() || b.end() <= a.start();
        boolean nested =
                (a.start() <= b.start() && b.end() <= a.end()) || (b.start() <= a.start() && a.end() <= b.end());
        return !apart && !nested;
    }
}
