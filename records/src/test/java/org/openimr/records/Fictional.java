package org.openimr.records;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of records that no one ever wrote, of no one who ever lived. */
public final class Fictional {
    private static final List<String> ENGLISH = List.of(
            "The worker returned today and reports that the pain in the left knee is worse after climbing stairs.",
            "Examination shows flexion to 110 degrees, tenderness over the medial joint line and a stable ligament.",
            "Six visits of physical therapy were completed between March 3 and March 28; strength has improved.",
            "Current medication is naproxen 500 mg twice daily with food, and a topical cream at night.",
            "An MRI of the lumbar spine of 02/14/2031 describes a broad protrusion at L4-L5 without stenosis.",
            "Work status: modified duty, no lifting above 20 pounds, no kneeling, sitting as tolerated.",
            "The request is for eight more visits of acupuncture and a lumbar support for the drive to work.",
            "Denies numbness, weakness, fever or loss of weight. Family history is without arthritis.");

    private static final List<String> SPANISH = List.of(
            "El trabajador regresó hoy y refiere que el dolor de la rodilla izquierda empeora al subir escaleras.",
            "La exploración muestra flexión hasta 110 grados y sensibilidad en la línea articular interna.",
            "Completó seis sesiones de terapia física entre el 3 y el 28 de marzo; la fuerza ha mejorado.",
            "Toma naproxeno de 500 mg dos veces al día con alimentos y una crema tópica por la noche.",
            "Niega entumecimiento, debilidad, fiebre o pérdida de peso. Sin antecedentes de artritis.");

    private static final int LETTERS_A_LINE = 88;

    private Fictional() {}

    /** Lines of one page, told apart by its number. */
    public static List<String> lines(int page, boolean spanish) {
        var random = new Random(page);
        List<String> sentences = spanish ? SPANISH : ENGLISH;
        List<String> lines = new ArrayList<>();
        lines.add((spanish ? "Clínica Ficticia del Valle, página " : "Fictional Valley Clinic, page ") + page);
        var text = new StringBuilder();
        while (lines.size() < 42) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
            if (random.nextInt(4) == 0)
                text.append("Chart ").append(1000 + random.nextInt(9000)).append(". ");
            while (text.length() > LETTERS_A_LINE && lines.size() < 42) {
                int cut = text.lastIndexOf(" ", LETTERS_A_LINE);
                lines.add(text.substring(0, cut));
                text.delete(0, cut + 1);
            }
        }
        return List.copyOf(lines);
    }

    /** A PDF with a text layer, letter paper. */
    public static byte[] typed(int pages) {
        try (var document = new PDDocument()) {
            PDFont font = font(document);
            for (int i = 1; i <= pages; i++) write(document, font, lines(i, false));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a page of letter paper with these lines. */
    public static void write(PDDocument document, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.beginText();
            pen.setFont(font, 11);
            pen.setLeading(15);
            pen.newLineAtOffset(72, 720);
            for (String line : lines) {
                pen.showText(line);
                pen.newLine();
            }
            pen.endText();
        }
    }

    /** Liberation Sans, as it comes with PDFBox. */
    public static PDFont font(PDDocument document) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            return PDType0Font.load(document, bytes);
        }
    }

    public static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** How a page was laid on the scanner. */
    public record Scan(int page, boolean spanish, double crooked, int turned, boolean twoTone, int dpi) {
        public static Scan of(int page) {
            return new Scan(page, false, 0, 0, false, 300);
        }

        public Scan inSpanish() {
            return new Scan(page, true, crooked, turned, twoTone, dpi);
        }

        /** @param degrees  clockwise */
        public Scan crooked(double degrees) {
            return new Scan(page, spanish, degrees, turned, twoTone, dpi);
        }

        /** @param degrees  clockwise, a multiple of 90 */
        public Scan turned(int degrees) {
            return new Scan(page, spanish, crooked, degrees, twoTone, dpi);
        }

        public Scan blackAndWhite() {
            return new Scan(page, spanish, crooked, turned, true, dpi);
        }

        public Scan dpi(int dotsAnInch) {
            return new Scan(page, spanish, crooked, turned, twoTone, dotsAnInch);
        }

        /** The picture, with the grain of a scanner. */
        public BufferedImage picture() {
            return Fictional.picture(this);
        }
    }

    private static BufferedImage picture(Scan scan) {
        try (var document = new PDDocument()) {
            write(document, font(document), lines(scan.page(), scan.spanish()));
            BufferedImage clean = new PDFRenderer(document).renderImageWithDPI(0, scan.dpi(), ImageType.GRAY);
            boolean lying = scan.turned() % 180 != 0;
            int width = lying ? clean.getHeight() : clean.getWidth();
            int height = lying ? clean.getWidth() : clean.getHeight();
            var laid = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            var pen = laid.createGraphics();
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(
                    java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.translate(width / 2.0, height / 2.0);
            pen.rotate(Math.toRadians(scan.turned() + scan.crooked()));
            pen.translate(-clean.getWidth() / 2.0, -clean.getHeight() / 2.0);
            pen.drawImage(clean, 0, 0, null);
            pen.dispose();
            return scan.twoTone() ? blackAndWhite(laid) : grainy(laid, scan.page());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage grainy(BufferedImage image, int seed) {
        var random = new Random(seed);
        var raster = image.getRaster();
        byte[] row = new byte[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getDataElements(0, y, image.getWidth(), 1, row);
            for (int x = 0; x < row.length; x++) {
                int shade = (row[x] & 255) * 220 / 255 + 22 + random.nextInt(13) - 6;
                row[x] = (byte) Math.clamp(shade, 0, 255);
            }
            raster.setDataElements(0, y, image.getWidth(), 1, row);
        }
        return image;
    }

    private static BufferedImage blackAndWhite(BufferedImage gray) {
        var image = new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < gray.getHeight(); y++) {
            for (int x = 0; x < gray.getWidth(); x++) {
                image.setRGB(x, y, (gray.getRaster().getSample(x, y, 0) > 140) ? 0xffffff : 0);
            }
        }
        return image;
    }

    /** A PDF of scans without a text layer. */
    public static byte[] scanned(List<Scan> scans) {
        try (var document = new PDDocument()) {
            for (Scan scan : scans) {
                BufferedImage picture = scan.picture();
                PDImageXObject image = scan.twoTone()
                        ? CCITTFactory.createFromImage(document, picture)
                        : JPEGFactory.createFromImage(document, picture, 0.8f);
                float width = picture.getWidth() * 72f / scan.dpi();
                float height = picture.getHeight() * 72f / scan.dpi();
                var page = new PDPage(new PDRectangle(width, height));
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.drawImage(image, 0, 0, width, height);
                }
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] image(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) throw new IOException("no writer for " + format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
