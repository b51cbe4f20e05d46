package org.openimr.letters;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Ends lines between words and nowhere else. The renderer's own choice also cuts before a bracket or a stroke, which
 * tears "4610.6(a)" and "his/her" apart on paper and in the text that is taken from the file.
 */
final class BetweenWords implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            boolean wordBegins = text.charAt(at - 1) == ' ' && (at == text.length() || text.charAt(at) != ' ');
            if (wordBegins) return at;
        }
        return -1;
    }
}
