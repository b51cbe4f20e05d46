package org.openimr.server.pages.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Ties as a fan: the party at the left, one line for each tie to the other at the right. Lengths in units of the drawing.
 *
 * @param left  how far the note reaches: ties that are not drawn any more
 */
public record TieDrawing(int height, int middle, String name, List<Line> lines, int left) {
    /** Of the whole drawing. */
    public static final int WIDTH = 720;

    private static final int MOST = 12;
    private static final int ROW = 52;
    private static final int EDGE = 8;
    /** The box at the left ends, the curve ends, the box at the right begins. */
    private static final int FROM = 190;

    private static final int BEND = 265;
    private static final int TO = 470;
    private static final int LETTERS_OF_BOX = 29;
    private static final int LETTERS_OF_MIDDLE = 21;
    private static final int LETTERS_OF_LINE = 27;

    public TieDrawing {
        lines = List.copyOf(lines);
    }

    /**
     * A line to another.
     *
     * @param y      of its end
     * @param path   of the line
     * @param words  above the line
     * @param style  of the line: holds, over, alike
     */
    public record Line(int y, String path, String words, String other, String style) {}

    static TieDrawing of(String name, List<TiesView.Row> rows, List<TiesView.Alike> alike) {
        List<Line> lines = new ArrayList<>();
        int all = rows.size() + alike.size();
        int drawn = Math.min(all, MOST);
        int height = 2 * EDGE + ROW * Math.max(1, drawn);
        int middle = height / 2;
        for (int i = 0; i < drawn; i++) {
            int y = EDGE + ROW * i + ROW / 2;
            String path = String.format(
                    Locale.ROOT,
                    "M%d %d C%d %d %d %d %d %d L%d %d",
                    FROM,
                    middle,
                    FROM + 40,
                    middle,
                    BEND - 40,
                    y,
                    BEND,
                    y,
                    TO,
                    y);
            if (i < rows.size()) {
                TiesView.Row row = rows.get(i);
                lines.add(new Line(
                        y,
                        path,
                        shortened(row.words(), LETTERS_OF_LINE),
                        shortened(row.other(), LETTERS_OF_BOX),
                        row.holds() ? "holds" : "over"));
            } else {
                TiesView.Alike other = alike.get(i - rows.size());
                lines.add(new Line(y, path, "likely the same as", shortened(other.other(), LETTERS_OF_BOX), "alike"));
            }
        }
        return new TieDrawing(height, middle, shortened(name, LETTERS_OF_MIDDLE), lines, all - drawn);
    }

    private static String shortened(String text, int letters) {
        return text.length() > letters ? text.substring(0, letters - 1).strip() + "…" : text;
    }
}
