package org.openimr.letters.pdf;

/**
 * How a block stands on the page, in points.
 *
 * @param above     least distance to what stands above
 * @param below     least distance to what stands below
 * @param indent    of the words from the left edge
 * @param padding   above and below the words, inside of a bar
 * @param bar       whether a bar stands at its left
 * @param rule      thickness of the line under it, 0 for none
 * @param ruleGap   between the words and that line
 * @param leads     never the last on a page
 * @param together  not parted at the end of a page where it fits on one
 * @param newPage   begins a page
 */
record Box(
        double above,
        double below,
        double indent,
        double padding,
        boolean bar,
        double rule,
        double ruleGap,
        boolean leads,
        boolean together,
        boolean newPage) {
    /** Thickness of a bar. */
    static final double BAR = 3;

    /** From a bar's left edge to the words. */
    static final double BAR_TO_WORDS = 13;

    static final Box PLAIN = new Box(0, 0, 0, 0, false, 0, 0, false, false, false);

    static Box apart(double above, double below) {
        return new Box(above, below, 0, 0, false, 0, 0, false, false, false);
    }

    Box indented(double by) {
        return new Box(above, below, by, padding, bar, rule, ruleGap, leads, together, newPage);
    }

    Box barred(double inside) {
        return new Box(above, below, indent, inside, true, rule, ruleGap, leads, together, newPage);
    }

    Box underlined(double thickness, double gap) {
        return new Box(above, below, indent, padding, bar, thickness, gap, leads, together, newPage);
    }

    Box leading() {
        return new Box(above, below, indent, padding, bar, rule, ruleGap, true, together, newPage);
    }

    Box kept() {
        return new Box(above, below, indent, padding, bar, rule, ruleGap, leads, true, newPage);
    }

    Box onItsOwnPage() {
        return new Box(above, below, indent, padding, bar, rule, ruleGap, leads, together, true);
    }
}
