package org.openimr.records.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.records.Fictional;
import org.openimr.records.Fictional.Scan;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.Limits;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextSource;
import org.openimr.records.read.PageRead;

/** Whether a page's own text is its text, or has to be recognised from what is to be seen. */
class TextLayerChoiceTest {
    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void start() throws IOException {
        workshop = new Workshop(folder, Limits.defaults());
    }

    /** A scan that fills the page, with these lines over it. */
    private PageRead scanWith(List<String> lines, RenderingMode mode, int rotation) {
        try (var document = new PDDocument()) {
            BufferedImage picture = Scan.of(1).dpi(200).picture();
            var page = new PDPage(PDRectangle.LETTER);
            page.setRotation(rotation);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.drawImage(JPEGFactory.createFromImage(document, picture, 0.8f), 0, 0, 612, 792);
                pen.beginText();
                pen.setFont(Fictional.font(document), 9);
                pen.setRenderingMode(mode);
                pen.setLeading(15);
                pen.newLineAtOffset(72, 770);
                for (String line : lines) {
                    pen.showText(line);
                    pen.newLine();
                }
                pen.endText();
            }
            return workshop.read(Fictional.bytes(document), DocumentType.PDF).page(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_scan_with_good_unseen_text_keeps_it() {
        PageText text =
                scanWith(Fictional.lines(2, false), RenderingMode.NEITHER, 0).text();
        assertThat(text.source()).isEqualTo(TextSource.TEXT_LAYER);
        assertThat(text.text()).contains("Clinic, page 2");
    }

    @Test
    void a_scan_whose_unseen_text_is_junk_is_recognised() {
        List<String> junk = List.of(
                "7Kh zrunhu uhwxuqhg wrgdb dqg uhsruwv wkdw wkh sdlq lq wkh ohiw nqhh",
                "3DWLHQW 1DPH ;;;; '2% &ODLP 1XPEHU $GMXVWHU (PSOR\\HU",
                "%%#@ ^^&* }{|~ ==>< §§ ¤¤ ¶¶ xkcd qwrt zzzx bvcn");
        PageText text = scanWith(junk, RenderingMode.NEITHER, 0).text();
        assertThat(text.source()).isEqualTo(TextSource.RECOGNISED);
        assertThat(text.text()).contains("Clinic, page 1", "naproxen").doesNotContain("3DWLHQW");
    }

    @Test
    void a_scan_with_nothing_but_a_fax_line_is_recognised_with_the_line() {
        PageText text = scanWith(List.of("Received by fax 03/04/2031 10:15 page 1 of 9"), RenderingMode.FILL, 0)
                .text();
        assertThat(text.source()).isEqualTo(TextSource.RECOGNISED);
        assertThat(text.text()).contains("Clinic, page 1", "Received by fax");
    }

    @Test
    void a_page_that_the_document_turns_is_read_upright() {
        PageRead page = scanWith(List.of(), RenderingMode.FILL, 180);
        assertThat(page.text().text()).contains("Clinic, page 1");
        assertThat(page.turned()).isZero();
        byte[] typed = turned(Fictional.typed(1));
        PageRead upright = workshop.read(typed, DocumentType.PDF).page(1);
        assertThat(upright.turned()).isEqualTo(90);
        assertThat(upright.size().width()).isEqualTo(792);
        assertThat(upright.text().lines().getFirst().box().left()).isGreaterThan(0.85);
    }

    private static byte[] turned(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPage(0).setRotation(90);
            return Fictional.bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_empty_page_is_empty_and_costs_no_recognition() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.LETTER));
            PageRead page =
                    workshop.read(Fictional.bytes(document), DocumentType.PDF).page(1);
            assertThat(page.text()).isEqualTo(PageText.none());
            assertThat(page.look()).isEmpty();
        }
    }

    @Test
    void what_was_filled_into_a_form_is_read_and_shown() throws IOException {
        try (var document = new PDDocument()) {
            Fictional.write(
                    document, Fictional.font(document), List.of("Request for authorization of fictional treatment"));
            var form = new org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var resources = new org.apache.pdfbox.pdmodel.PDResources();
            resources.put(
                    COSName.getPDFName("Helv"),
                    new org.apache.pdfbox.pdmodel.font.PDType1Font(
                            org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            var field = new org.apache.pdfbox.pdmodel.interactive.form.PDTextField(form);
            field.setPartialName("treatment");
            field.setDefaultAppearance("/Helv 11 Tf 0 g");
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(100, 500, 300, 20));
            widget.setPage(document.getPage(0));
            document.getPage(0).getAnnotations().add(widget);
            form.getFields().add(field);
            field.setValue("Eight visits of acupuncture");
            byte[] pdf = Fictional.bytes(document);
            PageRead page = workshop.read(pdf, DocumentType.PDF).page(1);
            assertThat(page.text().text()).contains("Request for authorization", "Eight visits of acupuncture");
            try (PDDocument copy = Loader.loadPDF(
                    workshop.looks(pdf, DocumentType.PDF, 1).getFirst().readingCopy())) {
                assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(copy))
                        .contains("Eight visits of acupuncture");
                assertThat(copy.getDocumentCatalog().getAcroForm()).isNull();
                assertThat(copy.getPage(0).getAnnotations()).isEmpty();
            }
        }
    }
}
