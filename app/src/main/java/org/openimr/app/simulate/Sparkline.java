package org.openimr.app.simulate;

import java.util.List;

/** Numbers as a row of bars, one character each. */
final class Sparkline {
    private static final String BARS = " ▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /** At most so many columns; each shows the most of the numbers that it stands for, against the most of all. */
    static String of(List<Integer> numbers, int columns) {
        int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        int wide = Math.min(columns, numbers.size());
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < wide; column++) {
            int from = (int) ((long) column * numbers.size() / wide);
            int to = (int) ((long) (column + 1) * numbers.size() / wide);
            int high = numbers.subList(from, to).stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            int bar = most == 0 ? 0 : (int) Math.ceil((BARS.length() - 1.0) * high / most);
            row.append(BARS.charAt(bar));
        }
        return row.toString();
    }
}
