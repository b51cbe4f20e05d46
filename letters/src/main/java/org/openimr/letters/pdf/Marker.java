package org.openimr.letters.pdf;

import java.util.Optional;

/**
 * What stands before an item of a list.
 *
 * @param label  its place in the structure; none where nothing is drawn
 * @param words  a number, or empty for a dot, which is drawn and is no word
 */
record Marker(Optional<Node> label, String words) {
    static final Marker NONE = new Marker(Optional.empty(), "");

    private static final double GAP = 5;
    private static final double DOT_TO_WORDS = 9;
    private static final double DOT_OVER_LINE = 0.26;

    void draw(Canvas canvas, double words, double baseline, Look look) {
        label.ifPresent(node -> {
            if (this.words.isEmpty()) {
                canvas.dot(node, words - DOT_TO_WORDS, baseline - look.size() * DOT_OVER_LINE);
            } else {
                char[] number = this.words.toCharArray();
                double x = words - GAP - canvas.width(look, number);
                canvas.text(node, look, x, baseline, number, 0, number.length);
            }
        });
    }
}
