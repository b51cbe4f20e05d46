package org.openimr.server.pages.statistics;

import java.util.List;

/**
 * One question with its answer as a page shows it.
 *
 * @param reading     the answer in one sentence
 * @param definition  what is counted
 * @param bars        the chart, from above; none where nothing is counted
 * @param legend      what the marks of the chart mean
 * @param more        lines that only the table has
 * @param text        the question itself
 * @param address     of its own page
 * @param download    of the table as CSV
 */
record FigureView(
        String name,
        String title,
        String reading,
        String definition,
        List<Bar> bars,
        String legend,
        int more,
        List<HeadView> heads,
        List<List<CellView>> rows,
        String text,
        String hash,
        String address,
        String download) {
    FigureView {
        bars = List.copyOf(bars);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    record HeadView(String text, boolean number) {}

    /**
     * @param lang  of words that are English on a page of another language; else empty
     */
    record CellView(String text, boolean number, String lang) {}

    /**
     * One line of a chart; places and widths are of 1000.
     *
     * @param words  what the line says, in numbers
     */
    record Bar(CellView label, String words, List<Mark> marks) {
        Bar {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A part of a line.
     *
     * @param css  its kind, for colour and pattern
     */
    record Mark(String css, int x, int y, int width, int height) {}
}
