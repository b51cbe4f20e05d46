package org.openimr.letters.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;

/** A good file, and one thing taken from it at a time. */
final class ConformityTest {
    private interface Harm {
        void to(PDDocument document) throws IOException;
    }

    @Test
    void a_whole_file_passes() throws IOException {
        byte[] whole = harmed(_ -> {});

        assertThatCode(() -> Conformity.check(whole)).doesNotThrowAnyException();
    }

    @Test
    void what_is_drawn_outside_of_the_structure_is_found() throws IOException {
        refused("7.1", document -> {
            try (var more = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
                more.addRect(1, 1, 1, 1);
                more.fill();
            }
        });
    }

    @Test
    void a_page_that_the_structure_tree_forgot_is_found() throws IOException {
        refused("7.1", document -> {
            COSDictionary body = first(document, "Document");
            body.getCOSArray(COSName.K).remove(2);
        });
    }

    @Test
    void a_missing_language_title_or_structure_tree_is_found() throws IOException {
        refused("7.2", document -> catalog(document).removeItem(COSName.LANG));
        refused("7.1", document -> document.getDocumentInformation().setTitle(null));
        refused("7.1", document -> catalog(document).removeItem(COSName.VIEWER_PREFERENCES));
        refused("7.1", document -> catalog(document).removeItem(COSName.MARK_INFO));
        refused("7.1", document -> catalog(document).removeItem(COSName.STRUCT_TREE_ROOT));
        refused("6.2.3", document -> catalog(document).removeItem(COSName.OUTPUT_INTENTS));
        refused("6.6.2.1", document -> catalog(document).removeItem(COSName.METADATA));
    }

    @Test
    void a_header_cell_without_scope_is_found() throws IOException {
        refused("7.5", document -> first(document, "TH").removeItem(COSName.A));
    }

    @Test
    void a_figure_without_words_is_found() throws IOException {
        refused("7.3", document -> first(document, "P").setName(COSName.S, "Figure"));
    }

    @Test
    void a_heading_that_skips_a_level_is_found() throws IOException {
        refused("7.4.2", document -> first(document, "H2").setName(COSName.S, "H3"));
    }

    @Test
    void a_font_that_is_not_embedded_is_found() throws IOException {
        refused(
                "6.2.11.4.1",
                document -> ((COSDictionary) font(document)
                                .getCOSArray(COSName.DESCENDANT_FONTS)
                                .getObject(0))
                        .getCOSDictionary(COSName.FONT_DESC)
                        .removeItem(COSName.FONT_FILE2));
    }

    @Test
    void a_font_whose_glyphs_mean_nothing_is_found() throws IOException {
        refused("6.2.11.7.2", document -> font(document).removeItem(COSName.TO_UNICODE));
    }

    @Test
    void a_page_that_does_not_lead_back_to_the_structure_tree_is_found() throws IOException {
        refused(
                "14.7.4.4",
                document -> catalog(document)
                        .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                        .getCOSDictionary(COSName.PARENT_TREE)
                        .getCOSArray(COSName.NUMS)
                        .set(1, new COSArray()));
    }

    @Test
    void half_a_file_is_no_file() throws IOException {
        byte[] whole = harmed(_ -> {});
        assertThatThrownBy(() -> Conformity.check(Arrays.copyOf(whole, 200))).isInstanceOf(LetterNotConformant.class);
    }

    private static COSDictionary font(PDDocument document) {
        return document.getPage(0)
                .getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.FONT)
                .getCOSDictionary(COSName.getPDFName("F0"));
    }

    private static void refused(String clause, Harm harm) throws IOException {
        byte[] file = harmed(harm);
        assertThatThrownBy(() -> Conformity.check(file))
                .isInstanceOf(LetterNotConformant.class)
                .hasMessageContaining(", " + clause + ":")
                .hasMessageContaining("cannot be issued");
    }

    private static byte[] harmed(Harm harm) throws IOException {
        var row = Difficult.element(
                "tr",
                new Content.Element("th", Map.of("scope", "row"), List.of(new Content.Words("Name"))),
                Difficult.element("td", "Value"));
        var body = Difficult.element(
                "body",
                Difficult.element("h1", "Title"),
                Difficult.element("h2", "Heading"),
                Difficult.element("p", "Words."),
                Difficult.element("table", Difficult.element("tbody", row)));
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(TaggedPdf.write(Difficult.manuscript(body, List.of())))) {
            harm.to(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary first(PDDocument document, String type) {
        COSDictionary root = catalog(document).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return find(root.getCOSDictionary(COSName.K), type);
    }

    private static COSDictionary find(COSDictionary element, String type) {
        if (element.getNameAsString(COSName.S, "").equals(type)) return element;
        for (COSBase kid : element.getCOSArray(COSName.K).toList()) {
            COSDictionary inner = (COSDictionary) (kid instanceof COSObject reference ? reference.getObject() : kid);
            if (inner.containsKey(COSName.MCID)) continue;
            COSDictionary found = find(inner, type);
            if (found.size() > 0) return found;
        }
        return new COSDictionary();
    }
}
