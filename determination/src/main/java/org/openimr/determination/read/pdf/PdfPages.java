package org.openimr.determination.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Lays a letter's text out line by line. Lines are taken by their place on the page, so that a label and its value come
 * together; a gap of more than one line height becomes an empty line. What a tagged file marks as an artifact (ISO
 * 32000-1, 14.8.2.2: running headers, page numbers) is no part of the letter.
 */
final class PdfPages extends PDFTextStripper {
    /** More pages than any letter has. */
    static final int MOST = 1000;

    private static final float PARAGRAPH_GAP = 1.5f;

    private final List<COSName> open = new ArrayList<>();
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
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        open.add(tag == null ? COSName.NONE : tag);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!open.isEmpty()) open.removeLast();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!open.contains(COSName.ARTIFACT)) super.processTextPosition(text);
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
