package org.openimr.letters.pdf;

import java.util.Set;

/**
 * The measures of letter.css for paper. An element or style that is not known here is a fault of the letter's making
 * and is refused, never guessed.
 *
 * @param plain  inside the first page's plain words, which are set closer
 * @param cell   inside a table
 * @param list   inside an item of a list
 * @param tight  inside lines that belong together
 */
record Sheet(boolean plain, boolean cell, boolean list, boolean tight) {
    static final Sheet OUTSIDE = new Sheet(false, false, false, false);

    private static final double INCH = 72;

    Sheet inside(Content.Element element) {
        String name = element.name();
        return new Sheet(
                plain || element.styles().contains("plain"),
                cell || name.equals("td") || name.equals("th"),
                list || name.equals("li"),
                tight || element.styles().contains("credentials"));
    }

    Look look(Content.Element element, Look around) {
        Look look = switch (element.name()) {
            case "h1" -> around.in(Typeface.BOLD).sized(17, 1.25);
            case "h2" -> around.in(Typeface.BOLD).in(Ink.ACCENT).sized(12.5, 1.3);
            case "h3" -> around.in(Typeface.BOLD).sized(11, 1.35);
            case "strong" -> around.in(Typeface.BOLD);
            case "em" -> around.in(Typeface.ITALIC);
            case "th" -> around.in(Typeface.SEMI_BOLD);
            default -> around;
        };
        for (String style : element.styles()) look = look(style, look);
        return look;
    }

    private static Look look(String style, Look look) {
        return switch (style) {
            case "organization" -> look.in(Typeface.BOLD).in(Ink.ACCENT).sized(15, 1.2);
            case "address" -> look.in(Ink.QUIET).sized(9, 1.35);
            case "plain" -> look.led(1.36);
            case "formal-title" -> look.in(Ink.TEXT).sized(15, 1.3);
            case "upheld" -> look.in(Typeface.BOLD).in(Ink.ACCENT).framed(Look.Chip.FRAMED);
            case "overturned" -> look.in(Typeface.BOLD).in(Ink.WHITE).framed(Look.Chip.FILLED);
            default -> look;
        };
    }

    Box box(Content.Element element) {
        Set<String> styles = element.styles();
        Box box = box(element.name());
        if (styles.contains("letterhead")) box = Box.apart(0, 12).underlined(2, 6);
        if (styles.contains("organization")) box = Box.apart(0, 2);
        if (styles.contains("address")) box = Box.PLAIN;
        if (styles.contains("date")) box = Box.apart(0, 9);
        if (styles.contains("addressee")) box = Box.apart(0, 14);
        if (styles.contains("formal-title"))
            box = Box.apart(0, 10).underlined(2, 5).leading();
        if (styles.contains("due"))
            box = Box.apart(0, plain ? 4 : 9).indented(13).barred(plain ? 2 : 4);
        if (styles.contains("steps")) box = Box.apart(0, 4).indented(18);
        if (styles.contains("credentials")) box = Box.apart(0, 7);
        if (styles.contains("facts") || styles.contains("kept-together")) box = box.kept();
        if (styles.contains("issue")) box = Box.apart(4, 0);
        if (styles.contains("on-its-own-page")) box = box.onItsOwnPage();
        return box;
    }

    private Box box(String name) {
        return switch (name) {
            case "h1" -> Box.apart(0, plain ? 8 : 10).leading();
            case "h2" -> (plain ? Box.apart(11, 3) : Box.apart(16, 5)).leading();
            case "h3" -> Box.apart(11, 3).leading();
            case "p" -> tight ? Box.PLAIN : list ? Box.apart(0, 4) : Box.apart(0, plain ? 5 : 7);
            case "ul", "ol" ->
                cell ? Box.PLAIN.indented(13) : Box.apart(0, plain ? 4 : 7).indented(18);
            case "li" -> Box.apart(0, 3);
            case "table" -> Box.apart(0, 8);
            case "blockquote" -> Box.apart(0, 7).indented(18);
            case "body", "div", "section", "article", "thead", "tbody", "tr", "td", "th" -> Box.PLAIN;
            default -> throw new IllegalArgumentException("no form on paper for the element " + name);
        };
    }

    /** The width of a column that has one, else 0: it shares what is left. */
    static double columnWidth(Content.Element cell, Set<String> table) {
        boolean names = table.contains("facts") || table.contains("case-header");
        if (names && cell.name().equals("th")) return 2.1 * INCH;
        for (String style : cell.styles()) {
            double inches = switch (style) {
                case "number" -> 0.45;
                case "case" -> 1.4;
                case "amount" -> 0.9;
                case "decision" -> 1.15;
                case "meaning" -> 1.85;
                default -> 0;
            };
            if (inches > 0) return inches * INCH;
        }
        return 0;
    }
}
