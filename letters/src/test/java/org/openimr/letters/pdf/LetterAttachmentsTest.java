package org.openimr.letters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LetterAttachmentsTest {
    private static final Attachment FACTS = attachment("facts.json", "{\"año\": 2026}");
    private static final Attachment TEXT = attachment("año (1).txt", "x".repeat(100_000));

    @Test
    void what_was_put_in_comes_out() {
        byte[] pdf = TaggedPdf.write(Difficult.manuscript(1, List.of(FACTS, TEXT)));

        assertThat(LetterAttachments.read(pdf)).containsExactlyInAnyOrder(FACTS, TEXT);
    }

    @Test
    void a_letter_without_data_gives_none() {
        assertThat(LetterAttachments.read(TaggedPdf.write(Difficult.manuscript(1, List.of()))))
                .isEmpty();
    }

    @Test
    void the_same_data_gives_the_same_bytes() {
        assertThat(TaggedPdf.write(Difficult.manuscript(1, List.of(FACTS))))
                .isEqualTo(TaggedPdf.write(Difficult.manuscript(1, List.of(FACTS))));
    }

    @Test
    void what_is_no_pdf_is_refused_in_words() {
        assertThatThrownBy(() -> LetterAttachments.read(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LetterAttachments.read("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no readable PDF");
    }

    @Test
    void a_damaged_file_gives_a_refusal_or_its_data_and_nothing_else() {
        byte[] pdf = TaggedPdf.write(Difficult.manuscript(2, List.of(FACTS)));
        var random = new Random(7);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(pdf, random.nextInt(pdf.length)) : pdf.clone();
            for (int hit = 0; hit < 1 + i / 5 && damaged.length > 0; hit++)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                assertThat(LetterAttachments.read(damaged)).hasSizeLessThan(64);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageMatching("(?s).+");
            }
        }
    }

    @Test
    void a_file_that_unpacks_without_end_is_refused_before_it_is_opened() {
        byte[] packed = Deflated.of(new byte[40 * 1024 * 1024]);
        var file = new PdfFile();
        int catalog = file.add("<</Type /Catalog>>");
        file.addStream("/Filter /FlateDecode", packed);

        assertThatThrownBy(() -> LetterAttachments.read(file.written(catalog, file.add("<<>>"))))
                .hasMessageContaining("unpacks to more than a letter can hold");
    }

    @Test
    void a_name_that_leads_elsewhere_is_refused() {
        for (String name : List.of("../x", "a/b", "a\\b", ".x", "", "a\nb"))
            assertThatThrownBy(() -> attachment(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Attachment attachment(String name, String words) {
        return new Attachment(name, "application/json", "What it is", words.getBytes(StandardCharsets.UTF_8));
    }
}
