package org.openimr.letters.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page's content stream. Whatever is drawn is marked: as a part of the structure tree, or as an artifact, which a
 * screen reader leaves out. Distances are points from the upper left corner.
 */
final class Canvas {
    /**
     * A heading to jump to.
     *
     * @param y  from the lower edge
     */
    record Bookmark(String title, double y) {}

    private static final double THOUSAND = 1000;
    private static final double CIRCLE = 0.5523;
    private static final double DOT = 1.6;
    private static final double FRAME = 1.2;
    private static final double ROUNDING = 7;

    private final int page;
    private final Fonts fonts;
    private final StringBuilder out = new StringBuilder(8192);
    private final List<Node> marked = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /** What the open marked content belongs to; none for an artifact. */
    private Optional<Node> open = Optional.empty();

    private boolean inArtifact;
    private boolean repeating;

    /** What the file's reader has been told last. */
    private String font = "";

    private Optional<Ink> ink = Optional.empty();

    Canvas(int page, Fonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /** What {@code drawing} draws has been read already, such as a table's header on its next page. */
    void repeat(Runnable drawing) {
        repeating = true;
        drawing.run();
        close();
        repeating = false;
    }

    /**
     * Words that stand on every page, out of the reading order.
     *
     * @param part  Header or Footer
     */
    void furniture(String part, Look look, double x, double baseline, String words) {
        close();
        out.append("/Artifact <</Type /Pagination /Subtype /").append(part).append(">> BDC\n");
        inArtifact = true;
        write(look, x, baseline, words.toCharArray(), 0, words.length());
        close();
    }

    void text(Node node, Look look, double x, double baseline, char[] text, int from, int to) {
        int end = to;
        while (end > from && text[end - 1] == '\n') end--;
        if (end == from) return;
        mark(node);
        write(look, x, baseline, text, from, end);
    }

    /** A filled rectangle, as an artifact. */
    void fill(double x, double top, double width, double height, Ink with) {
        artifact();
        use(with);
        out.append(number(x))
                .append(number(Sheets.HEIGHT - top - height))
                .append(number(width))
                .append(number(height));
        out.append("re f\n");
    }

    /** The frame of a decision, around words at {@code x}. */
    void chip(Look look, double x, double baseline, double width) {
        artifact();
        FontProgram face = fonts.of(look.face());
        Look.Chip chip = look.chip();
        double low = Sheets.HEIGHT - baseline + face.descent * look.size() / THOUSAND - chip.below / 2;
        double high = Sheets.HEIGHT - baseline + face.ascent * look.size() / THOUSAND + chip.above / 2;
        double left = x - chip.side;
        double right = x + width;
        if (chip == Look.Chip.FILLED) {
            use(Ink.ACCENT);
            rounded(left, low, right, high);
            out.append("f\n");
        } else {
            bordered(left, low, right, high);
        }
    }

    private void bordered(double left, double low, double right, double high) {
        out.append(Ink.ACCENT.operands()).append(" RG ").append(number(FRAME)).append("w ");
        out.append(number(left))
                .append(number(low))
                .append(number(right - left))
                .append(number(high - low));
        out.append("re S\n");
    }

    private void rounded(double left, double low, double right, double high) {
        double r = Math.min(ROUNDING, (high - low) / 2);
        double k = r * (1 - CIRCLE);
        point(left + r, low).append("m ");
        point(right - r, low).append("l ");
        curve(right - k, low, right, low + k, right, low + r);
        point(right, high - r).append("l ");
        curve(right, high - k, right - k, high, right - r, high);
        point(left + r, high).append("l ");
        curve(left + k, high, left, high - k, left, high - r);
        point(left, low + r).append("l ");
        curve(left, low + k, left + k, low, left + r, low);
        out.append("h ");
    }

    /** A list's dot: a drawing that the structure tree knows. */
    void dot(Node node, double centre, double fromTop) {
        mark(node);
        use(Ink.TEXT);
        double y = Sheets.HEIGHT - fromTop;
        double k = DOT * CIRCLE;
        point(centre - DOT, y).append("m ");
        curve(centre - DOT, y + k, centre - k, y + DOT, centre, y + DOT);
        curve(centre + k, y + DOT, centre + DOT, y + k, centre + DOT, y);
        curve(centre + DOT, y - k, centre + k, y - DOT, centre, y - DOT);
        curve(centre - k, y - DOT, centre - DOT, y - k, centre - DOT, y);
        out.append("f\n");
    }

    void bookmark(String title, double top) {
        if (!repeating) bookmarks.add(new Bookmark(title, Sheets.HEIGHT - top));
    }

    /** From a line's top to its baseline. */
    double baseline(Look look, double lineHeight) {
        FontProgram face = fonts.of(look.face());
        double ascent = face.ascent * look.size() / THOUSAND;
        double descent = face.descent * look.size() / THOUSAND;
        return (lineHeight - (ascent - descent)) / 2 + ascent;
    }

    double width(Look look, char[] words) {
        double thousandths = 0;
        for (char c : words) thousandths += fonts.of(look.face()).advance(c);
        return thousandths * look.size() / THOUSAND;
    }

    byte[] content() {
        close();
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The structure element of each marked content, by its number. */
    List<Node> marked() {
        return marked;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    private void write(Look look, double x, double baseline, char[] text, int from, int to) {
        use(look.ink());
        FontProgram face = fonts.of(look.face());
        String wanted = "/" + look.face().resource + " " + number(look.size()) + "Tf ";
        out.append("BT ");
        if (!wanted.equals(font)) out.append(wanted);
        font = wanted;
        point(x, Sheets.HEIGHT - baseline).append("Td <");
        for (int i = from; i < to; i++) hex(face.code(text[i]));
        out.append("> Tj ET\n");
    }

    private void hex(int code) {
        for (int shift = 12; shift >= 0; shift -= 4) out.append("0123456789ABCDEF".charAt((code >> shift) & 0xf));
    }

    private void use(Ink wanted) {
        if (ink.filter(wanted::equals).isPresent()) return;
        ink = Optional.of(wanted);
        out.append(wanted.operands()).append(" rg ");
    }

    private void mark(Node node) {
        if (repeating) {
            artifact();
            return;
        }
        if (open.filter(now -> now == node).isPresent()) return;
        close();
        open = Optional.of(node);
        out.append('/')
                .append(node.type)
                .append(" <</MCID ")
                .append(marked.size())
                .append(">> BDC\n");
        node.add(new Node.Marked(page, marked.size()));
        marked.add(node);
    }

    private void artifact() {
        if (inArtifact) return;
        close();
        inArtifact = true;
        out.append(repeating ? "/Artifact <</Type /Pagination>> BDC\n" : "/Artifact <</Type /Layout>> BDC\n");
    }

    private void close() {
        if (open.isPresent() || inArtifact) out.append("EMC\n");
        open = Optional.empty();
        inArtifact = false;
    }

    private StringBuilder point(double x, double y) {
        return out.append(number(x)).append(number(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        point(x1, y1);
        point(x2, y2);
        point(x3, y3).append("c ");
    }

    /** Hundredths, and a space. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        return (hundredths < 0 ? "-" : "")
                + whole
                + (rest == 0 ? " " : rest < 10 ? ".0" + rest + " " : "." + rest + " ");
    }
}
