package org.openimr.letters.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words with their looks, broken into lines between words and nowhere else, so that "4610.6(a)" stays whole. */
final class Paragraph {
    /**
     * A stretch of one look and one place in the structure.
     *
     * @param end  exclusive
     */
    record Run(int start, int end, Look look, Node node) {}

    /** @param end  exclusive; a space at the line's end is part of it */
    record Range(int start, int end) {}

    private static final double THOUSAND = 1000;

    private final StringBuilder words = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final Look block;
    private char[] text = {};
    private double[] at = {};
    private boolean[] breakable = {};

    Paragraph(Look block) {
        this.block = block;
    }

    /** Any run of white space is one space; the first characters of a paragraph are never one. */
    void add(String more, Look look, Node node) {
        int start = words.length();
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                words.append(c);
            } else if (!atStart()) {
                words.append(' ');
            }
        }
        if (words.length() > start) runs.add(new Run(start, words.length(), look, node));
    }

    /** Whether a space would be the second, or the first of a line. */
    private boolean atStart() {
        if (words.isEmpty()) return true;
        char last = words.charAt(words.length() - 1);
        return last == ' ' || last == '\n';
    }

    void newLine(Look look, Node node) {
        words.append('\n');
        runs.add(new Run(words.length() - 1, words.length(), look, node));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    String words() {
        return words.toString().replace('\n', ' ').strip();
    }

    List<Run> runs() {
        return runs;
    }

    Look block() {
        return block;
    }

    char[] text() {
        return text;
    }

    /** How far a character stands from the first one, had the paragraph one line. */
    double at(int place) {
        return at[place];
    }

    /** Where the line's left edge is on that scale: a frame that begins it stands within. */
    double origin(Range line) {
        for (Run run : runs) {
            if (run.start == line.start) return at[line.start] - run.look.chip().side;
        }
        return at[line.start];
    }

    /** Measures the words, once nothing more is added. */
    void measure(Fonts fonts) {
        text = words.toString().toCharArray();
        at = new double[text.length + 1];
        breakable = new boolean[text.length];
        double x = 0;
        for (Run run : runs) {
            FontProgram font = fonts.of(run.look.face());
            double scale = run.look.size() / THOUSAND;
            boolean framed = run.look.chip() != Look.Chip.NONE;
            if (framed) x += run.look.chip().side;
            for (int i = run.start; i < run.end; i++) {
                at[i] = x;
                breakable[i] = text[i] == ' ' && !framed;
                if (text[i] != '\n') x += font.advance(text[i]) * scale;
            }
            if (framed) x += run.look.chip().side;
            at[run.end] = x;
        }
    }

    /** The lines at most {@code width} wide; a word wider than that is broken, not lost. */
    List<Range> lines(double width) {
        var lines = new ArrayList<Range>();
        int start = 0;
        int lastBreak = -1;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                lines.add(new Range(start, i));
                start = i + 1;
                lastBreak = -1;
            } else if (breakable[i]) {
                lastBreak = i + 1;
            } else if (at[i + 1] - at[start] > width && i > start) {
                int next = lastBreak > start ? lastBreak : i;
                lines.add(new Range(start, next));
                start = next;
                lastBreak = -1;
            }
        }
        if (start < text.length) lines.add(new Range(start, text.length));
        return lines;
    }

    /** The width that a line needs so that no word is broken. */
    double widestWord() {
        double widest = 0;
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i < text.length && !breakable[i] && text[i] != '\n') continue;
            widest = Math.max(widest, at[i] - origin(new Range(start, i)));
            start = i + 1;
        }
        return widest;
    }
}
