package org.openimr.determination.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Lays a letter's text out line by line. Lines are taken by their place on the page, so that a label and its value come
 * together; a gap of more than one line height becomes an empty line.
 */
final class PdfPages extends PDFTextStripper {
    /** More pages than any letter has. */
    static final int MOST = 1000;

    private static final float PARAGRAPH_GAP = 1.5f;

    private float lastBaseline = Float.NaN;
    private float lineBaseline = Float.NaN;
    private float lineHeight = Float.NaN;

    PdfPages() {
        setSortByPosition(true);
        setLineSeparator("\n");
        setWordSeparator(" ");
        setParagraphStart("");
        setParagraphEnd("");
        setPageStart("");
        setPageEnd("\f");
        setArticleStart("");
        setArticleEnd("\n");
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty()) {
            TextPosition first = positions.getFirst();
            float baseline = first.getYDirAdj();
            if (baseline != lineBaseline) {
                lastBaseline = lineBaseline;
                lineBaseline = baseline;
                lineHeight = Math.max(first.getFontSizeInPt(), 1);
                if (baseline - lastBaseline > PARAGRAPH_GAP * lineHeight) super.writeString("\n", List.of());
            }
        }
        super.writeString(text, positions);
    }
}
