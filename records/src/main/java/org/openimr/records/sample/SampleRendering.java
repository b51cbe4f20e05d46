package org.openimr.records.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes the file a sample document was sent as: a PDF with text, a PDF of pictures, a TIFF or a JPEG, as its head says.
 *
 * <p>The same document gives the same bytes on the same JDK. Pictures have 200 dots per inch.
 */
public final class SampleRendering {
    private static final int DOTS_PER_INCH = 200;
    /** Rounded up: the size of a picture is cut to whole dots, and must not lose one. */
    private static final float SCALE = Math.nextUp(DOTS_PER_INCH / 72f);

    private static final float JPEG_QUALITY = 0.6f;

    private SampleRendering() {}

    /** Name of the file, as a sender would call it. */
    public static String fileName(SampleDocument document) {
        return document.name() + "." + document.head().file().extension();
    }

    /** The file as its head says. */
    public static byte[] file(SampleDocument document) {
        try (PDDocument typed = TypedPages.of(document)) {
            return switch (document.head().file()) {
                case PDF -> document.head().look() == Look.TYPED ? bytes(typed) : scanned(document, typed);
                case TIFF -> PictureFile.tiff(blackAndWhite(pictures(document, typed)), DOTS_PER_INCH);
                case JPEG -> PictureFile.jpeg(pictures(document, typed).getFirst(), DOTS_PER_INCH);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A PDF with text, whatever the head says; for reading in comfort. */
    public static byte[] typed(SampleDocument document) {
        try (PDDocument typed = TypedPages.of(document)) {
            return bytes(typed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] scanned(SampleDocument document, PDDocument typed) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            scan.setDocumentId((long) document.id().hashCode());
            boolean fax = document.head().look() == Look.POOR;
            for (BufferedImage picture : pictures(document, typed)) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                scan.addPage(page);
                PDImageXObject image = fax
                        ? CCITTFactory.createFromImage(scan, PageScan.blackAndWhite(picture))
                        : JPEGFactory.createFromImage(scan, picture, JPEG_QUALITY, DOTS_PER_INCH);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    PDRectangle paper = page.getMediaBox();
                    content.drawImage(image, 0, 0, paper.getWidth(), paper.getHeight());
                }
            }
            return bytes(scan);
        }
    }

    private static List<BufferedImage> pictures(SampleDocument document, PDDocument typed) throws IOException {
        PDFRenderer renderer = renderer(typed);
        List<BufferedImage> pictures = new ArrayList<>();
        for (int page = 0; page < typed.getNumberOfPages(); page++) {
            BufferedImage clean = renderer.renderImage(page, SCALE, ImageType.GRAY);
            long seed = 31L * document.id().hashCode() + page;
            pictures.add(PageScan.grey(clean, document.head().look(), new SplittableRandom(seed)));
        }
        return pictures;
    }

    private static PDFRenderer renderer(PDDocument typed) {
        PDFRenderer renderer = new PDFRenderer(typed);
        renderer.setSubsamplingAllowed(false);
        return renderer;
    }

    private static List<BufferedImage> blackAndWhite(List<BufferedImage> pictures) {
        return pictures.stream().map(PageScan::blackAndWhite).toList();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Object streams are filled in an order that may differ from run to run.
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }
}
