package org.openimr.records.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.records.Fictional;
import org.openimr.records.Fictional.Scan;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.Limits;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.records.read.PageLook;
import org.openimr.records.read.PageRead;

class ScannedPagesTest {
    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void start() throws IOException {
        workshop = new Workshop(folder, Limits.defaults());
    }

    private PageRead read(Scan scan) {
        return workshop.read(Fictional.scanned(List.of(scan)), DocumentType.PDF).page(1);
    }

    /** Part of the words of the page that were recognised as they stand. */
    private static double recall(PageRead page, Scan scan) {
        Set<String> got = words(page.text().text());
        Set<String> there = words(String.join(" ", Fictional.lines(scan.page(), scan.spanish())));
        return (double) there.stream().filter(got::contains).count() / there.size();
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.split("[\\s.,;:]+", -1)));
    }

    @Test
    void a_scan_is_recognised_line_by_line_with_confidence_in_the_order_of_the_pages() {
        List<Scan> scans =
                List.of(Scan.of(1), Scan.of(2).blackAndWhite(), Scan.of(3).inSpanish());
        Workshop.Got got = workshop.read(Fictional.scanned(scans), DocumentType.PDF);
        assertThat(got.result()).isEqualTo(new ReadResult.Whole());
        assertThat(got.pages()).extracting(PageRead::number).containsExactly(1, 2, 3);
        assertThat(got.pages()).allSatisfy(page -> {
            assertThat(page.text().source()).isEqualTo(TextSource.RECOGNISED);
            assertThat(page.text().confidence().orElseThrow()).isGreaterThan(80);
            assertThat(recall(page, scans.get(page.number() - 1))).isGreaterThan(0.93);
            assertThat(page.text().lines()).hasSize(42);
            assertThat(page.straight()).isZero();
        });
        assertThat(got.page(3).text().text()).contains("Ficticia", "exploración", "rodilla izquierda");
    }

    @Test
    void a_crooked_scan_is_straightened_and_its_lines_lie_level() {
        Scan scan = Scan.of(4).crooked(-2.5);
        PageRead page = read(scan);
        assertThat(page.straight()).isBetween(2.2, 2.8);
        assertThat(recall(page, scan)).isGreaterThan(0.93);
        assertThat(page.text().lines())
                .extracting(line -> line.box().bottom() - line.box().top())
                .allMatch(height -> height < 0.025);
    }

    @Test
    void a_scan_on_its_head_or_side_is_turned_upright() {
        for (int turned : new int[] {90, 180, 270}) {
            Scan scan = Scan.of(5).turned(turned);
            PageRead page = read(scan);
            assertThat(page.turned()).isEqualTo(360 - turned);
            assertThat(page.size().height()).isGreaterThan(page.size().width());
            assertThat(recall(page, scan)).isGreaterThan(0.93);
        }
    }

    @Test
    void the_copy_to_read_shows_the_straightened_scan_and_its_text_can_be_marked() throws IOException {
        PageRead page = read(Scan.of(6).crooked(2));
        PageLook look = page.look().orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(look.thumbnail())).getWidth())
                .isEqualTo(180);
        try (PDDocument copy = Loader.loadPDF(look.readingCopy())) {
            var lines = new PDFTextStripper().getText(copy).lines().toList();
            assertThat(lines)
                    .containsExactlyElementsOf(
                            page.text().lines().stream().map(TextLine::text).toList());
        }
    }

    @Test
    void a_fax_with_oblong_dots_is_read() {
        Scan scan = Scan.of(7).blackAndWhite().dpi(204);
        assertThat(recall(read(scan), scan)).isGreaterThan(0.9);
    }

    @Test
    void reading_goes_on_from_any_page() {
        byte[] scans = Fictional.scanned(List.of(Scan.of(1), Scan.of(2), Scan.of(3)));
        Workshop.Got got = workshop.read(workshop.file(scans), DocumentType.PDF, 3);
        assertThat(got.pages()).extracting(PageRead::number).containsExactly(3);
        assertThat(recall(got.page(3), Scan.of(3))).isGreaterThan(0.93);
    }
}
