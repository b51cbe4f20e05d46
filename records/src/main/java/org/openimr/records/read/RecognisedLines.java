package org.openimr.records.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;

/**
 * Lines as Tesseract writes them: one row a word, a word knows its block, paragraph and line.
 *
 * @param standOnEnd  most of the text runs up or down the page: it lies on its side
 */
record RecognisedLines(List<TextLine> lines, boolean standOnEnd) {
    private static final int COLUMNS = 12;

    /** Marks on the paper that are no letters come with hardly any confidence. */
    private static final double NOISE = 15;

    RecognisedLines {
        lines = List.copyOf(lines);
    }

    /** @param width  of the picture, in the units of the boxes */
    static RecognisedLines parse(String table, int width, int height) {
        List<TextLine> lines = new ArrayList<>();
        int onEnd = 0;
        var line = new Line();
        for (String row : table.split("\n", -1)) {
            String[] column = row.split("\t", COLUMNS);
            if (column.length < COLUMNS) continue;
            if (column[0].equals("4")) {
                onEnd += line.endInto(lines, width, height);
                line = new Line();
            } else if (column[0].equals("5")) {
                line.add(column);
            }
        }
        onEnd += line.endInto(lines, width, height);
        int all = lines.stream().mapToInt(one -> one.text().length()).sum();
        return new RecognisedLines(lines, 2 * onEnd > all);
    }

    PageText text() {
        return lines.isEmpty() ? PageText.none() : new PageText(TextSource.RECOGNISED, lines);
    }

    int characters() {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    /** Mean over the characters, 0 where there are none. */
    int confidence() {
        return text().confidence().orElse(0);
    }

    /** A line on its way. */
    private static final class Line {
        private final StringBuilder words = new StringBuilder();
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right;
        private int bottom;
        private double weighed;
        private int letters;

        void add(String[] column) {
            String word = Characters.oneLine(column[11]);
            double confidence = Double.parseDouble(column[10]);
            if (word.isEmpty() || confidence < NOISE) return;
            int x = Integer.parseInt(column[6]);
            int y = Integer.parseInt(column[7]);
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + Integer.parseInt(column[8]));
            bottom = Math.max(bottom, y + Integer.parseInt(column[9]));
            if (!words.isEmpty()) words.append(' ');
            words.append(word);
            weighed += confidence * word.length();
            letters += word.length();
        }

        /** Characters of the line where it runs up or down, else 0. */
        int endInto(List<TextLine> lines, int width, int height) {
            if (letters == 0) return 0;
            var box = new Box(part(left, width), part(top, height), part(right, width), part(bottom, height));
            int confidence = Math.clamp(Math.round(weighed / letters), 0, 100);
            lines.add(new TextLine(words.toString(), box, OptionalInt.of(confidence)));
            return words.length() > 4 && bottom - top > 1.5 * (right - left) ? words.length() : 0;
        }

        private static double part(int place, int whole) {
            return Math.clamp((double) place / whole, 0, 1);
        }
    }
}
