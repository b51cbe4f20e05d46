package org.openimr.records.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleRenderingTest {
    static Stream<SampleDocument> typed() {
        return SampleRecordsTest.documents().filter(document -> document.head().look() == Look.TYPED);
    }

    static Stream<SampleDocument> pictured() {
        return SampleRecordsTest.documents().filter(document -> document.head().look() != Look.TYPED);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void a_typed_document_holds_its_lines(SampleDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SampleRendering.file(document))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(document.pages().size());
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf).lines().map(SampleRenderingTest::plain))
                        .containsExactlyElementsOf(document.pages().get(page - 1).written().stream()
                                .map(SampleRenderingTest::plain)
                                .toList());
            }
        }
    }

    private static String plain(String line) {
        return line.strip().replaceAll(" +", " ");
    }

    @ParameterizedTest
    @MethodSource("pictured")
    void a_pictured_document_has_its_pages_at_200_dots_an_inch_and_no_text(SampleDocument document) throws IOException {
        byte[] file = SampleRendering.file(document);
        int pages = document.pages().size();
        switch (document.head().file()) {
            case PDF -> {
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
                    assertThat(new PDFTextStripper().getText(pdf)).isBlank();
                }
            }
            case TIFF -> assertThat(pictures(file, "tiff")).hasSize(pages).allSatisfy(SampleRenderingTest::fullSize);
            case JPEG -> assertThat(pictures(file, "jpeg")).singleElement().satisfies(SampleRenderingTest::fullSize);
        }
    }

    private static void fullSize(BufferedImage picture) {
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1700, 2200);
    }

    private static List<BufferedImage> pictures(byte[] file, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input);
            List<BufferedImage> pictures = new ArrayList<>();
            for (int page = 0; page < reader.getNumImages(true); page++) pictures.add(reader.read(page));
            return pictures;
        } finally {
            reader.dispose();
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void the_same_document_gives_the_same_bytes(Look look) {
        SampleDocument document = SampleRecordsTest.documents()
                .filter(sample -> sample.head().look() == look)
                .filter(sample -> sample.pages().size() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(SampleRendering.file(document)).isEqualTo(SampleRendering.file(document));
    }

    @Test
    void a_poor_scan_is_worse_than_a_good_one() {
        BufferedImage clean = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY);
        clean.createGraphics().fillRect(0, 0, 200, 200);
        assertThat(spread(PageScan.grey(clean, Look.SCANNED, new SplittableRandom(1))))
                .isLessThan(spread(PageScan.grey(clean, Look.POOR, new SplittableRandom(1))));
    }

    private static double spread(BufferedImage picture) {
        int[] greys = picture.getRaster().getSamples(0, 0, 200, 200, 0, (int[]) null);
        double mean = Arrays.stream(greys).average().orElseThrow();
        return Arrays.stream(greys)
                .mapToDouble(grey -> (grey - mean) * (grey - mean))
                .sum();
    }

    @Test
    void a_file_is_called_as_its_form() {
        SampleDocument slips = SampleRecords.named("lumbar").document("29-work-status-slips");
        assertThat(SampleRendering.fileName(slips)).isEqualTo("29-work-status-slips.tif");
    }
}
