package org.openimr.letters.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is not parted at the end of a page unless it is taller than one: a line of words, a row of a table, a rule. */
abstract sealed class Slab permits Slab.Line, Slab.Row, Slab.Rule {
    /** No group. */
    static final int ALONE = 0;

    /** Distance to the slab before it; nothing at the top of a page. */
    double above;

    double height;
    boolean keptWithNext;
    boolean newPage;

    /** Slabs of one group stand on one page where they fit. */
    int group = ALONE;

    abstract void draw(Canvas canvas, double left, double top);

    /** A line of words. */
    static final class Line extends Slab {
        private final Paragraph paragraph;
        private final Paragraph.Range range;
        private final double x;
        private final double lead;
        private final double lineHeight;
        private final boolean bar;
        String bookmark = "";
        Marker marker = Marker.NONE;

        Line(Paragraph paragraph, Paragraph.Range range, double x, double padAbove, double padBelow, boolean bar) {
            this.paragraph = paragraph;
            this.range = range;
            this.x = x;
            this.bar = bar;
            lead = padAbove;
            lineHeight = paragraph.block().lineHeight();
            height = padAbove + lineHeight + padBelow;
        }

        double wordsWidth() {
            return x + paragraph.at(range.end()) - paragraph.origin(range);
        }

        double widestWord() {
            return x + paragraph.widestWord();
        }

        @Override
        void draw(Canvas canvas, double left, double top) {
            if (bar) canvas.fill(left + x - Box.BAR_TO_WORDS, top, Box.BAR, height, Ink.ACCENT);
            double baseline = top + lead + canvas.baseline(paragraph.block(), lineHeight);
            if (!bookmark.isEmpty()) canvas.bookmark(bookmark, top);
            marker.draw(canvas, left + x, baseline, paragraph.block());
            double origin = paragraph.origin(range);
            for (Paragraph.Run run : paragraph.runs()) {
                if (run.end() <= range.start() || run.start() >= range.end()) continue;
                int from = Math.max(run.start(), range.start());
                int to = Math.min(run.end(), range.end());
                double at = left + x + paragraph.at(from) - origin;
                if (run.look().chip() != Look.Chip.NONE)
                    canvas.chip(run.look(), at, baseline, paragraph.at(to) - paragraph.at(from));
                canvas.text(run.node(), run.look(), at, baseline, paragraph.text(), from, to);
            }
        }
    }

    /**
     * A cell's slabs.
     *
     * @param x  of its words, from the table's left edge
     */
    record Cell(double x, List<Slab> slabs) {
        double height() {
            double height = 0;
            for (Slab slab : slabs) height += slab.above + slab.height;
            return height;
        }
    }

    /** A row of a table. */
    static final class Row extends Slab {
        static final double PADDING = 4;

        private final double x;
        private final double width;
        private final List<Cell> cells;
        private final double ruleHeight;

        /** The rows that stand over it again on a new page; none over a header row itself. */
        final List<Row> header;

        Row(double x, double width, List<Cell> cells, double ruleHeight, List<Row> header) {
            this.x = x;
            this.width = width;
            this.cells = List.copyOf(cells);
            this.ruleHeight = ruleHeight;
            this.header = List.copyOf(header);
            height = cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * PADDING + ruleHeight;
        }

        double headerHeight() {
            return header.stream().mapToDouble(row -> row.height).sum();
        }

        @Override
        void draw(Canvas canvas, double left, double top) {
            for (Cell cell : cells) {
                double y = top + PADDING;
                for (Slab slab : cell.slabs()) {
                    y += slab.above;
                    slab.draw(canvas, left + x + cell.x(), y);
                    y += slab.height;
                }
            }
            canvas.fill(
                    left + x, top + height - ruleHeight, width, ruleHeight, ruleHeight >= 1 ? Ink.ACCENT : Ink.PALE);
        }

        /** A row taller than a page, in two: what fits into {@code room}, and the rest. Itself alone if nothing fits. */
        List<Row> split(double room) {
            var first = new ArrayList<Cell>();
            var rest = new ArrayList<Cell>();
            boolean parted = false;
            for (Cell cell : cells) {
                double y = 2 * PADDING + ruleHeight;
                int fitting = 0;
                for (Slab slab : cell.slabs()) {
                    y += slab.above + slab.height;
                    if (y > room) break;
                    fitting++;
                }
                parted |= fitting > 0;
                first.add(new Cell(cell.x(), cell.slabs().subList(0, fitting)));
                rest.add(new Cell(
                        cell.x(),
                        atTop(cell.slabs().subList(fitting, cell.slabs().size()))));
            }
            if (!parted) return List.of(this);
            return List.of(new Row(x, width, first, ruleHeight, header), new Row(x, width, rest, ruleHeight, header));
        }

        private static List<Slab> atTop(List<Slab> slabs) {
            if (!slabs.isEmpty()) slabs.getFirst().above = 0;
            return slabs;
        }
    }

    /** A line under a block. */
    static final class Rule extends Slab {
        private final double x;
        private final double width;

        Rule(double x, double width, double thickness) {
            this.x = x;
            this.width = width;
            height = thickness;
        }

        @Override
        void draw(Canvas canvas, double left, double top) {
            canvas.fill(left + x, top, width, height, Ink.ACCENT);
        }
    }
}
