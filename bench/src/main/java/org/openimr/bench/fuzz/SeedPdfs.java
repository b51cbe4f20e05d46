package org.openimr.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** PDFs to begin with, one character a byte: fictional ones of several makes, and the real ones, read in place. */
final class SeedPdfs {
    private static final float SIZE = 11;
    private static final float MARGIN = 54;
    private static final long LARGEST = 64 << 10;

    static final List<String> TOKENS = List.of(
            "obj",
            "endobj",
            "1 0 obj",
            "<<",
            ">>",
            "[",
            "]",
            "stream\n",
            "\nendstream",
            "xref\n0 3\n",
            "trailer",
            "startxref\n",
            "%%EOF",
            "%PDF-1.7\n",
            "/Type /Page",
            "/Type /Pages",
            "/Kids [1 0 R]",
            "/Parent 1 0 R",
            "/Count -1",
            "/Count 99999999",
            "/Length 999999999",
            "/Length 1 0 R",
            "/Filter /FlateDecode",
            "/Filter [/ASCIIHexDecode /LZWDecode]",
            "/Filter /DCTDecode",
            "/Filter /JBIG2Decode",
            "/DecodeParms << /Predictor 15 /Columns 1000000 >>",
            "/MediaBox [0 0 1e9 1e9]",
            "/MediaBox [0 0 0 0]",
            "/Rotate 45",
            "/Encrypt 1 0 R",
            "/ObjStm",
            "/XRef",
            "/W [1 9 9]",
            "/Prev 0",
            "/Resources 1 0 R",
            "/Width 100000 /Height 100000 /BitsPerComponent 16",
            "/JavaScript",
            "/OpenAction",
            "/AcroForm",
            "/XFA",
            "BT (a) Tj ET",
            "/F1 1e9 Tf",
            "q ",
            "Q ",
            "1 0 0 1 1e9 1e9 cm",
            "/Im0 Do",
            "(",
            ")",
            "<",
            "\\",
            "0 0 0 R",
            "R",
            "null",
            "true",
            "-",
            "99999999999 0 R",
            "/ToUnicode 1 0 R",
            "begincmap",
            "1 begincodespacerange",
            "/Subtype /Type3",
            "/FunctionType 4");

    private SeedPdfs() {}

    static List<String> all(Path corpus) {
        List<String> seeds = new ArrayList<>();
        for (boolean packed : new boolean[] {false, true}) {
            seeds.add(written(1, packed, false));
            seeds.add(written(3, packed, true));
        }
        Path folder = corpus.resolve("pdf");
        if (Files.isDirectory(folder)) seeds.addAll(real(folder));
        return seeds;
    }

    private static List<String> real(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toFile().length() <= LARGEST)
                    .sorted()
                    .map(SeedPdfs::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(int pages, boolean packed, boolean outlined) {
        try (var document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) page(document, number, packed);
            if (outlined) outline(document);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, int number, boolean packed) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        page.getCOSObject().setItem(COSName.getPDFName("Fictional"), COSName.PAGE);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, packed)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
            content.newLineAtOffset(MARGIN, PDRectangle.LETTER.getHeight() - MARGIN);
            content.showText("Page " + number + " of a fictional progress report: left knee, 12 visits of therapy.");
            content.endText();
        }
    }

    private static void outline(PDDocument document) {
        var outline = new PDDocumentOutline();
        for (PDPage page : document.getPages()) {
            var item = new PDOutlineItem();
            item.setTitle("Fictional");
            item.setDestination(page);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
