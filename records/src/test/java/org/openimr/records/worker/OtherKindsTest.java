package org.openimr.records.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.records.Fictional;
import org.openimr.records.Fictional.Scan;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.Limits;
import org.openimr.records.page.TextSource;
import org.openimr.records.read.PageRead;

class OtherKindsTest {
    private static final String WORD = "<?xml version=\"1.0\"?><w:document "
            + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>%s</w:body></w:document>";

    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void start() throws IOException {
        workshop = new Workshop(folder, Limits.defaults());
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] docx(String body, Map<String, byte[]> more) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Map<String, byte[]> parts = new TreeMap<>(more);
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", WORD.formatted(body).getBytes(StandardCharsets.UTF_8));
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private List<PageRead> whole(byte[] bytes, DocumentType type) {
        Workshop.Got got = workshop.read(bytes, type);
        assertThat(got.result()).isEqualTo(new ReadResult.Whole());
        return got.pages();
    }

    @Test
    void a_word_document_shows_what_word_shows() throws IOException {
        String body = paragraph("Informe médico del señor Ñáñez")
                + "<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t> inserted</w:t></w:r></w:ins></w:p>"
                + "<w:tbl><w:tr><w:tc>" + paragraph("Date") + "</w:tc><w:tc>" + paragraph("Finding") + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + paragraph("03/04/2031") + "</w:tc><w:tc>" + paragraph("Tender")
                + "</w:tc></w:tr></w:tbl>"
                + "<mc:AlternateContent><mc:Choice>" + paragraph("in a box") + "</mc:Choice><mc:Fallback>"
                + paragraph("in a box") + "</mc:Fallback></mc:AlternateContent>"
                + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + paragraph("second page");
        List<PageRead> pages = whole(
                docx(
                        body,
                        Map.of(
                                "word/header1.xml",
                                WORD.formatted(paragraph("Letterhead")).getBytes(StandardCharsets.UTF_8))),
                DocumentType.DOCX);
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().text().text().lines())
                .containsExactly(
                        "Letterhead",
                        "Informe médico del señor Ñáñez",
                        "kept inserted",
                        "Date Finding",
                        "03/04/2031 Tender",
                        "in a box");
        assertThat(pages.getLast().text().text()).isEqualTo("second page\n");
    }

    @Test
    void a_scan_pasted_into_word_is_recognised() throws IOException {
        byte[] picture = Fictional.image(Scan.of(1).dpi(200).picture(), "png");
        String relations =
                "<Relationships><Relationship Id=\"r7\" Type=\"x/image\" Target=\"media/image1.png\"/></Relationships>";
        List<PageRead> pages = whole(
                docx(
                        "<w:p><w:r><w:drawing><a:blip r:embed=\"r7\"/></w:drawing></w:r></w:p>",
                        Map.of(
                                "word/media/image1.png",
                                picture,
                                "word/_rels/document.xml.rels",
                                relations.getBytes(StandardCharsets.UTF_8))),
                DocumentType.DOCX);
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().text().source()).isEqualTo(TextSource.RECOGNISED);
        assertThat(pages.getFirst().text().text()).contains("Fictional Valley Clinic", "naproxen");
    }

    @Test
    void a_long_word_document_is_read_whole() throws IOException {
        var body = new StringBuilder();
        for (int i = 0; i < 20_000; i++) body.append(paragraph("Line number " + i + " of a long fictional report."));
        List<PageRead> pages = whole(docx(body.toString(), Map.of()), DocumentType.DOCX);
        assertThat(pages).hasSizeGreaterThan(400);
        assertThat(pages.getLast().text().text()).contains("Line number 19999 of");
    }

    @Test
    void plain_text_keeps_its_lines_its_pages_and_its_letters() {
        String text = "Evaluación médica\r\n\r\n  indented\r\n" + "word ".repeat(60) + "\f" + "página dos — 中";
        List<PageRead> pages = whole(text.getBytes(StandardCharsets.UTF_8), DocumentType.PLAIN_TEXT);
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().text().text()).startsWith("Evaluación médica\nindented\nword word");
        assertThat(pages.getFirst().text().lines()).hasSizeGreaterThan(4);
        assertThat(pages.getLast().text().text()).isEqualTo("página dos — ?\n");
    }

    @Test
    void every_page_of_a_tiff_is_read_as_fax_machines_and_scanners_pack_it() throws IOException {
        for (String packing : List.of("CCITT T.6", "CCITT T.4", "LZW", "PackBits")) {
            byte[] tiff = tiff(
                    packing,
                    List.of(
                            Scan.of(1).blackAndWhite().dpi(204).picture(),
                            Scan.of(2).blackAndWhite().dpi(204).picture()));
            List<PageRead> pages = whole(tiff, DocumentType.TIFF);
            assertThat(pages).hasSize(2);
            assertThat(pages.getFirst().text().text()).contains("Clinic, page 1");
            assertThat(pages.getLast().text().text()).contains("Clinic, page 2");
            assertThat(pages.getLast().size().height()).isBetween(780.0, 800.0);
            assertThat(pages.getLast().look()).isPresent();
        }
    }

    private static byte[] tiff(String packing, List<BufferedImage> pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(packing);
            for (BufferedImage page : pages) writer.writeToSequence(new IIOImage(page, null, null), parameters);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void a_png_and_a_jpeg_are_pages_of_paper() {
        for (String format : List.of("png", "jpg")) {
            List<PageRead> pages = whole(
                    Fictional.image(Scan.of(3).dpi(200).picture(), format),
                    format.equals("png") ? DocumentType.PNG : DocumentType.JPEG);
            assertThat(pages).hasSize(1);
            assertThat(pages.getFirst().text().text()).contains("Clinic, page 3");
            assertThat(pages.getFirst().size().height()).isEqualTo(792);
        }
    }

    @Test
    void a_photograph_is_turned_as_the_camera_was_held() {
        byte[] jpeg = Fictional.image(Scan.of(4).turned(270).dpi(200).picture(), "jpg");
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        PageRead page = whole(bytes.toByteArray(), DocumentType.JPEG).getFirst();
        assertThat(page.turned()).isEqualTo(90);
        assertThat(page.size().height()).isGreaterThan(page.size().width());
        assertThat(page.text().text()).contains("Clinic, page 4");
    }
}
