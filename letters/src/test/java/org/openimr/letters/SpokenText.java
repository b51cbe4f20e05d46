package org.openimr.letters;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged file in the order of its structure tree. Words part where the print leaves a gap. */
public final class SpokenText {
    private static final float SAME_LINE = 2f;
    private static final float SAME_WORD = 1f;

    private final Map<PDPage, Map<Integer, PDMarkedContent>> content = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private float lineOfLast = Float.NaN;
    private float endOfLast = Float.NaN;

    private SpokenText() {}

    public static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var spoken = new SpokenText();
            for (PDPage page : document.getPages()) spoken.content.put(page, contentOf(page));
            spoken.speak(document.getDocumentCatalog().getStructureTreeRoot());
            return spoken.out.toString();
        }
    }

    private static Map<Integer, PDMarkedContent> contentOf(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var byNumber = new HashMap<Integer, PDMarkedContent>();
        for (PDMarkedContent marked : extractor.getMarkedContents()) {
            if (marked.getMCID() >= 0) byNumber.put(marked.getMCID(), marked);
        }
        return byNumber;
    }

    private void speak(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> speak(element);
                case PDMarkedContentReference reference -> speak(reference.getPage(), reference.getMCID());
                case Integer number -> speak(((PDStructureElement) node).getPage(), number);
                default -> throw new AssertionError("not text: " + kid);
            }
        }
    }

    private void speak(PDPage page, int number) {
        var marked = content.getOrDefault(page, Map.of()).get(number);
        if (marked == null) return;
        for (Object piece : List.copyOf(marked.getContents())) {
            if (piece instanceof TextPosition text) speak(text);
        }
    }

    private void speak(TextPosition text) {
        boolean joined = Math.abs(text.getYDirAdj() - lineOfLast) < SAME_LINE
                && Math.abs(text.getXDirAdj() - endOfLast) < SAME_WORD;
        if (!joined) out.append(' ');
        out.append(text.getUnicode());
        lineOfLast = text.getYDirAdj();
        endOfLast = text.getXDirAdj() + text.getWidthDirAdj();
    }
}
