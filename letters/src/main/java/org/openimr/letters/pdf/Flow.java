package org.openimr.letters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes slabs of content, from top to bottom in one column, and the structure tree along with them. */
final class Flow {
    /**
     * Where and how content stands.
     *
     * @param x  left edge in the column
     */
    record Place(Look look, Sheet sheet, Node node, double x, double width) {
        Place in(Content.Element element, Node inner, double indent) {
            return new Place(sheet.look(element, look), sheet.inside(element), inner, x + indent, width - indent);
        }
    }

    private static final Set<String> HOLD_WORDS = Set.of("P", "H1", "H2", "H3", "TD", "TH", "LBody", "Span");

    private static final Set<String> HOLD_BLOCKS = Set.of("TD", "TH", "LBody");

    private final Fonts fonts;
    private final List<Slab> slabs = new ArrayList<>();
    private double gap;
    private boolean newPage;
    private int group = Slab.ALONE;
    private int groups;
    private Marker marker = Marker.NONE;

    Flow(Fonts fonts) {
        this.fonts = fonts;
    }

    List<Slab> slabs() {
        return slabs;
    }

    /** Adds a block, which joins {@code around.node()}. */
    void block(Content.Element element, Place around) {
        if (!hasWords(element)) return;
        Box box = around.sheet().box(element);
        boolean outermostGroup = box.together() && group == Slab.ALONE;
        if (outermostGroup) group = ++groups;
        gap = Math.max(gap, box.above());
        newPage |= box.newPage();
        int first = slabs.size();
        switch (element.name()) {
            case "table" -> new Table(this, fonts, around).add(element);
            case "ul", "ol" -> list(element, around, box);
            default ->
                contents(element.children(), around.in(element, node(element, around.node()), box.indent()), box);
        }
        if (box.rule() > 0) {
            if (!slabs.isEmpty()) slabs.getLast().keptWithNext = true;
            gap = box.ruleGap();
            add(new Slab.Rule(around.x(), around.width(), box.rule()));
        }
        if (box.leads()) slabs.subList(first, slabs.size()).forEach(slab -> slab.keptWithNext = true);
        gap = Math.max(gap, box.below());
        if (outermostGroup) group = Slab.ALONE;
    }

    /** Adds inline content as paragraphs and blocks as they come. */
    void contents(List<Content> children, Place place, Box box) {
        var line = new ArrayList<Content>();
        boolean publishedLead = false;
        // Words between blocks need an element of their own to keep their place in the reading order.
        boolean mixed = children.stream().anyMatch(child -> child instanceof Content.Element e && !e.isInline());
        for (Content child : children) {
            if (!(child instanceof Content.Element element) || element.isInline()) {
                line.add(child);
                continue;
            }
            paragraph(line, place, box, mixed);
            line.clear();
            if (element.styles().contains("running")) continue;
            int first = slabs.size();
            block(element, place);
            if (publishedLead && element.name().equals("p") && slabs.size() > first)
                slabs.getLast().keptWithNext = true;
            publishedLead = place.node().type.equals("Sect") && element.name().equals("h2");
        }
        paragraph(line, place, box, mixed);
    }

    private void list(Content.Element list, Place around, Box box) {
        boolean numbered = list.name().equals("ol");
        Node node = around.node()
                .block("L", list.attribute("lang"))
                .withAttributes(numbered ? "/O /List /ListNumbering /Decimal" : "/O /List /ListNumbering /Disc");
        int number = 0;
        for (Content child : list.children()) {
            if (!(child instanceof Content.Element item)) continue;
            number++;
            if (!hasWords(item)) continue;
            Node entry = node.block("LI", item.attribute("lang"));
            marker = new Marker(Optional.of(entry.block("Lbl", "")), numbered ? number + "." : "");
            Box form = around.sheet().box(item);
            gap = Math.max(gap, form.above());
            contents(item.children(), around.in(list, node, box.indent()).in(item, entry.block("LBody", ""), 0), form);
            gap = Math.max(gap, form.below());
        }
    }

    private void paragraph(List<Content> line, Place place, Box box, boolean mixed) {
        if (line.stream().noneMatch(Flow::hasWords)) return;
        Node node = holder(place.node(), mixed);
        var paragraph = new Paragraph(place.look());
        line.forEach(piece -> collect(piece, place.look(), place.sheet(), node, paragraph));
        if (paragraph.isEmpty()) return;
        paragraph.measure(fonts);
        List<Paragraph.Range> lines = paragraph.lines(place.width());
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            double padAbove = i == 0 ? box.padding() : 0;
            double padBelow = i == last ? box.padding() : 0;
            var slab = new Slab.Line(paragraph, lines.get(i), place.x(), padAbove, padBelow, box.bar());
            // Two lines at least stay together at either side of a page's end.
            slab.keptWithNext = i < last && (i == 0 || i == last - 1);
            if (i == 0 && (node.type.equals("H1") || node.type.equals("H2"))) slab.bookmark = paragraph.words();
            slab.marker = marker;
            marker = Marker.NONE;
            add(slab);
        }
    }

    private static Node holder(Node around, boolean mixed) {
        if (!HOLD_WORDS.contains(around.type)) return around.block("P", "");
        if (!mixed) return around;
        return around.block(HOLD_BLOCKS.contains(around.type) ? "P" : "Span", "");
    }

    private static void collect(Content piece, Look look, Sheet sheet, Node node, Paragraph paragraph) {
        switch (piece) {
            case Content.Words words -> paragraph.add(words.words(), look, node);
            case Content.Element element -> {
                if (element.name().equals("br")) {
                    paragraph.newLine(look, node);
                    return;
                }
                String language = element.attribute("lang");
                Node inner = language.isEmpty() ? node : node.inline("Span", language);
                Look own = sheet.look(element, look);
                element.children().forEach(child -> collect(child, own, sheet, inner, paragraph));
            }
        }
    }

    void add(Slab slab) {
        slab.above = slabs.isEmpty() ? 0 : gap;
        slab.newPage = newPage;
        slab.group = group;
        gap = 0;
        newPage = false;
        slabs.add(slab);
    }

    private static Node node(Content.Element element, Node around) {
        String language = element.attribute("lang");
        return switch (element.name()) {
            case "h1" -> around.block("H1", language);
            case "h2" -> around.block("H2", language);
            case "h3" -> around.block("H3", language);
            case "p" -> around.block("P", language);
            case "section" -> around.block("Sect", language);
            case "article" -> around.block("Art", language);
            case "blockquote" -> around.block("BlockQuote", language);
            default -> language.isEmpty() ? around : around.block("Div", language);
        };
    }

    private static boolean hasWords(Content content) {
        return switch (content) {
            case Content.Words words -> !words.words().chars().allMatch(c -> c <= ' ');
            case Content.Element element -> element.children().stream().anyMatch(Flow::hasWords);
        };
    }
}
