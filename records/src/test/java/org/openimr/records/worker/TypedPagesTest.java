package org.openimr.records.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.records.Fictional;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.Limits;
import org.openimr.records.page.Box;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.records.read.PageLook;
import org.openimr.records.read.PageRead;

class TypedPagesTest {
    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void start() throws IOException {
        workshop = new Workshop(folder, Limits.defaults());
    }

    @Test
    void the_text_of_every_page_comes_line_by_line_in_order() {
        Workshop.Got got = workshop.read(Fictional.typed(3), DocumentType.PDF);
        assertThat(got.result()).isEqualTo(new ReadResult.Whole());
        assertThat(got.facts()).contains(new DocumentFacts(DocumentType.PDF, 3));
        assertThat(got.pages()).extracting(PageRead::number).containsExactly(1, 2, 3);
        assertThat(got.pages()).allSatisfy(page -> {
            assertThat(page.text().source()).isEqualTo(TextSource.TEXT_LAYER);
            assertThat(page.text().lines())
                    .extracting(TextLine::text)
                    .containsExactlyElementsOf(Fictional.lines(page.number(), false));
            assertThat(page.look()).isEmpty();
        });
    }

    @Test
    void a_line_knows_its_place_on_the_page() {
        PageRead page = workshop.read(Fictional.typed(1), DocumentType.PDF).page(1);
        Box first = page.text().lines().getFirst().box();
        assertThat(first.left()).isBetween(0.115, 0.120); // 72 of 612 points
        assertThat(first.bottom()).isBetween(0.0905, 0.0960); // the line stands 720 of 792 points above the edge
        assertThat(first.top()).isBetween(0.078, 0.085);
        assertThat(page.text().lines()).extracting(line -> line.box().top()).isSorted();
    }

    @Test
    void the_second_half_can_be_read_without_the_first() {
        Workshop.Got got = workshop.read(workshop.file(Fictional.typed(6)), DocumentType.PDF, 4);
        assertThat(got.pages()).extracting(PageRead::number).containsExactly(4, 5, 6);
        assertThat(got.facts()).contains(new DocumentFacts(DocumentType.PDF, 6));
    }

    @Test
    void every_page_can_be_asked_for_without_knowing_how_many_there_are() {
        List<PageLook> looks = new ArrayList<>();
        ReadResult result =
                workshop.reader().lookAtAll(workshop.file(Fictional.typed(3)), DocumentType.PDF, looks::add);
        assertThat(result).isEqualTo(new ReadResult.Whole());
        assertThat(looks).extracting(PageLook::number).containsExactly(1, 2, 3);
        assertThat(looks)
                .extracting(PageLook::pictureHash)
                .containsExactlyElementsOf(workshop.looks(Fictional.typed(3), DocumentType.PDF, 3).stream()
                        .map(PageLook::pictureHash)
                        .toList());
    }

    @Test
    void the_reading_copy_shows_the_same_text_and_the_thumbnail_is_small() throws IOException {
        List<PageLook> looks = workshop.looks(Fictional.typed(2), DocumentType.PDF, 2);
        assertThat(looks).extracting(PageLook::number).containsExactly(1, 2);
        for (PageLook look : looks) {
            try (PDDocument copy = Loader.loadPDF(look.readingCopy())) {
                assertThat(copy.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(copy).lines().toList())
                        .containsExactlyElementsOf(Fictional.lines(look.number(), false));
            }
            var thumbnail = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(look.thumbnail()));
            assertThat(thumbnail.getWidth()).isEqualTo(180);
            assertThat(thumbnail.getHeight()).isBetween(232, 233);
        }
    }

    @Test
    void nothing_is_left_in_the_folder_for_what_is_written_on_the_way() {
        workshop.read(Fictional.typed(1), DocumentType.PDF);
        workshop.read("%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII), DocumentType.PDF);
        assertThat(workshop.temporary()).isEmptyDirectory();
    }
}
