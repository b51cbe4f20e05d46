package org.openimr.letters.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads a written file again and looks at what a fault of this writer would break first. It is no validator: the tests
 * hold every kind of letter against a whole one.
 */
final class Conformity {
    private static final String TAGGED = "ISO 14289-1, 7.1";

    private final PDDocument document;
    private final COSDictionary catalog;

    /** The marked content that the structure tree names, by page. */
    private final Map<COSBase, Set<Integer>> named = new HashMap<>();

    private int headingBefore;

    private Conformity(PDDocument document) {
        this.document = document;
        catalog = document.getDocumentCatalog().getCOSObject();
    }

    /** @throws LetterNotConformant at the first fault */
    static void check(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new Conformity(document).check();
        } catch (IOException e) {
            throw new LetterNotConformant("ISO 32000-1, 7.5", "the file cannot be read again: " + e.getMessage());
        }
    }

    private void check() throws IOException {
        properties();
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        require(root != null, TAGGED, "no structure tree");
        element(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT).getCOSDictionary(COSName.K));
        COSArray parents = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        int number = 0;
        for (PDPage page : document.getPages()) {
            Set<Integer> drawn = new MarkedOperators(page.getContents().readAllBytes(), number + 1).numbers();
            require(
                    drawn.equals(named.getOrDefault(page.getCOSObject(), Set.of())),
                    TAGGED,
                    "page " + (number + 1)
                            + " has marked content that the structure tree does not name, or the reverse");
            require(
                    parents.getObject(2 * number + 1) instanceof COSArray back && back.size() == drawn.size(),
                    "ISO 32000-1, 14.7.4.4",
                    "the parent tree does not lead from page " + (number + 1) + " to the structure tree");
            fonts(page.getResources().getCOSObject().getCOSDictionary(COSName.FONT));
            number++;
        }
    }

    private void properties() {
        require(!catalog.getString(COSName.LANG, "").isEmpty(), "ISO 14289-1, 7.2", "no language");
        String title = document.getDocumentInformation().getTitle();
        require(title != null && !title.isBlank(), TAGGED, "no title");
        COSDictionary viewer = catalog.getCOSDictionary(COSName.VIEWER_PREFERENCES);
        require(viewer != null && viewer.getBoolean("DisplayDocTitle", false), TAGGED, "the title is not displayed");
        COSDictionary mark = catalog.getCOSDictionary(COSName.MARK_INFO);
        require(mark != null && mark.getBoolean("Marked", false), TAGGED, "not marked as tagged");
        require(catalog.getCOSArray(COSName.OUTPUT_INTENTS) != null, "ISO 19005-2, 6.2.3", "no output intent");
        require(catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream, "ISO 19005-2, 6.6.2.1", "no XMP");
    }

    private void element(COSDictionary element) {
        String type = element.getNameAsString(COSName.S, "");
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (type.equals("TH"))
            require(
                    attributes != null && attributes.containsKey(COSName.getPDFName("Scope")),
                    "ISO 14289-1, 7.5",
                    "a header cell that does not say what it heads");
        if (type.equals("Figure"))
            require(element.containsKey(COSName.ALT), "ISO 14289-1, 7.3", "a figure without words for it");
        if (type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1))) {
            int level = type.charAt(1) - '0';
            require(level <= headingBefore + 1, "ISO 14289-1, 7.4.2", "a heading " + type + " skips a level");
            headingBefore = level;
        }
        COSArray kids = element.getCOSArray(COSName.K);
        require(kids != null, "ISO 32000-1, 14.7.2", "an element without a list of its kids");
        for (int i = 0; i < kids.size(); i++) {
            COSDictionary kid = (COSDictionary) kids.getObject(i);
            if (kid.containsKey(COSName.MCID)) {
                named.computeIfAbsent(kid.getDictionaryObject(COSName.PG), _ -> new HashSet<>())
                        .add(kid.getInt(COSName.MCID));
            } else {
                require(
                        element.equals(kid.getDictionaryObject(COSName.P)),
                        "ISO 32000-1, 14.7.2",
                        "an element " + kid.getNameAsString(COSName.S) + " that does not know its parent");
                element(kid);
            }
        }
    }

    private static void fonts(COSDictionary fonts) {
        for (COSName name : fonts.keySet()) {
            COSDictionary font = fonts.getCOSDictionary(name);
            COSDictionary cid =
                    (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
            COSDictionary descriptor = cid.getCOSDictionary(COSName.FONT_DESC);
            require(
                    descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream,
                    "ISO 19005-2, 6.2.11.4.1",
                    "the font " + name.getName() + " is not embedded");
            require(
                    font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream,
                    "ISO 19005-2, 6.2.11.7.2",
                    "the font " + name.getName() + " does not say what its glyphs mean");
        }
    }

    static void require(boolean fulfilled, String clause, String finding) {
        if (!fulfilled) throw new LetterNotConformant(clause, finding);
    }
}
