package org.openimr.letters.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Makes rows of a table; every row has as many cells as the first. */
final class Table {
    private static final double GAP = 8;
    private static final double WIDE_GAP = 10;
    private static final double THIN = 0.5;
    private static final double THICK = 1;
    private static final double LEAST_WIDTH = 60;
    private static final double UNBOUNDED = 1e6;

    private final Flow flow;
    private final Fonts fonts;
    private final Flow.Place place;

    Table(Flow flow, Fonts fonts, Flow.Place place) {
        this.flow = flow;
        this.fonts = fonts;
        this.place = place;
    }

    void add(Content.Element table) {
        Node node = place.node().block("Table", table.attribute("lang"));
        List<Content.Element> parts = elements(table);
        double[] widths = widths(
                table, parts.stream().flatMap(part -> elements(part).stream()).toList());
        var header = new ArrayList<Slab.Row>();
        for (Content.Element part : parts) {
            boolean head = part.name().equals("thead");
            if (!head && !part.name().equals("tbody"))
                throw new IllegalArgumentException("a table holds thead and tbody, not " + part.name());
            Node group = node.block(head ? "THead" : "TBody", "");
            for (Content.Element row : elements(part)) {
                Slab.Row made = row(row, group.block("TR", ""), widths, table, head ? List.of() : header, head);
                made.keptWithNext = head;
                flow.add(made);
                if (head) header.add(made);
            }
        }
    }

    private Slab.Row row(
            Content.Element row,
            Node node,
            double[] widths,
            Content.Element table,
            List<Slab.Row> header,
            boolean head) {
        boolean outcomes = table.styles().contains("outcomes");
        var cells = new ArrayList<Slab.Cell>();
        double x = 0;
        int column = 0;
        for (Content.Element cell : elements(row)) {
            cells.add(new Slab.Cell(x, cell(cell, node, widths[column] - gap(cell, table.styles()))));
            x += widths[column++];
        }
        return new Slab.Row(place.x(), place.width(), cells, head && outcomes ? THICK : THIN, header);
    }

    /** Between a cell's words and the next cell. */
    private static double gap(Content.Element cell, Set<String> table) {
        if (cell.styles().contains("meaning")) return 0;
        return table.contains("outcomes") ? WIDE_GAP : GAP;
    }

    private List<Slab> cell(Content.Element cell, Node row, double width) {
        boolean names = cell.name().equals("th");
        Node node = row.block(names ? "TH" : "TD", cell.attribute("lang"));
        if (names)
            node.withAttributes(
                    cell.attribute("scope").equals("row") ? "/O /Table /Scope /Row" : "/O /Table /Scope /Column");
        return slabs(cell, node, width);
    }

    private List<Slab> slabs(Content.Element cell, Node node, double width) {
        var inner = new Flow(fonts);
        var look = place.sheet().look(cell, place.look());
        inner.contents(cell.children(), new Flow.Place(look, place.sheet().inside(cell), node, 0, width), Box.PLAIN);
        return inner.slabs();
    }

    /** Columns that have a width get it; the others share what is left by what their words take on one line. */
    private double[] widths(Content.Element table, List<Content.Element> rows) {
        int columns = elements(rows.getFirst()).size();
        double[] widths = new double[columns];
        double[] natural = new double[columns];
        Set<String> styles = table.styles();
        for (Content.Element row : rows) {
            List<Content.Element> cells = elements(row);
            if (cells.size() != columns)
                throw new IllegalArgumentException("a row of " + cells.size() + " cells in a table of " + columns);
            for (int i = 0; i < columns; i++) widths[i] = Math.max(widths[i], Sheet.columnWidth(cells.get(i), styles));
        }
        List<Content.Element> first = elements(rows.getFirst());
        for (int i = 0; i < columns; i++) {
            if (widths[i] > 0)
                widths[i] =
                        Math.max(widths[i], widest(first.get(i), Slab.Line::widestWord) + gap(first.get(i), styles));
        }
        double left = place.width() - Arrays.stream(widths).sum();
        List<Integer> sharing = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            if (widths[i] == 0) sharing.add(i);
        }
        if (sharing.size() > 1) {
            for (Content.Element row : rows) {
                for (int i : sharing)
                    natural[i] = Math.max(natural[i], widest(elements(row).get(i), Slab.Line::wordsWidth));
            }
        }
        for (int i : sharing) natural[i] = Math.clamp(natural[i], LEAST_WIDTH, Math.max(LEAST_WIDTH, left));
        double all = Arrays.stream(natural).sum();
        for (int i : sharing) widths[i] = left * natural[i] / all;
        return widths;
    }

    private double widest(Content.Element cell, ToDoubleFunction<Slab.Line> measure) {
        return slabs(cell, new Node(), UNBOUNDED).stream()
                .mapToDouble(slab -> slab instanceof Slab.Line line ? measure.applyAsDouble(line) : 0)
                .max()
                .orElse(0);
    }

    private static List<Content.Element> elements(Content.Element parent) {
        return parent.children().stream()
                .filter(Content.Element.class::isInstance)
                .map(Content.Element.class::cast)
                .toList();
    }
}
