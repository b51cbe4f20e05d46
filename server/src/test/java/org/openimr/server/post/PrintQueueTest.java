package org.openimr.server.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.post.PostDesk.MORNING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Language;
import org.openimr.server.postgres.PostgresForTests;

class PrintQueueTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final LocalDate THAT_DAY = LocalDate.of(2026, 3, 2);

    private final PostDesk desk = new PostDesk(POSTGRES, 2525);
    private final PrintQueue queue = new PrintQueue(desk.parts, desk.jobs);

    @Test
    void a_batch_is_one_file_with_a_list_for_the_envelopes() throws IOException {
        LetterId one = waiting(2, List.of("2 Fictional Way", "Sacramento, CA 00000"));
        LetterId two = waiting(3, List.of("=1 Fictional Way", "Fresno, CA 00000"));
        PrintBatch batch = queue.batch(queue.take(List.of(two, one), MORNING).orElseThrow());

        assertThat(batch.sheets()).extracting(sheet -> sheet.letter().id()).containsExactly(one, two);
        try (PDDocument merged = Loader.loadPDF(batch.pdf())) {
            assertThat(merged.getNumberOfPages()).isEqualTo(5);
        }
        assertThat(batch.manifest().split("\r\n"))
                .hasSize(3)
                .satisfies(rows -> assertThat(rows[1]).contains(one.toString(), "Avery Fictional", "Sacramento"))
                .satisfies(rows -> assertThat(rows[2]).contains("\"'=1 Fictional Way"));
        assertThat(queue.waiting()).doesNotContain(one, two);
    }

    @Test
    void a_letter_without_a_postal_address_stays_and_staff_are_told() throws IOException {
        LetterId good = waiting(1, List.of("2 Fictional Way"));
        LetterId nowhere = waiting(1, List.of());
        assertThat(queue.preview(List.of(good, nowhere)))
                .isEqualTo(new PrintQueue.Preview(List.of(good), List.of(nowhere)));
        assertThat(desk.parts.alarms().open())
                .filteredOn(alarm -> alarm.letter().equals(nowhere.toString()))
                .extracting(Alarm::fault)
                .containsExactly(PostFault.NO_POSTAL_ADDRESS);
        assertThat(queue.take(List.of(nowhere), MORNING)).isEmpty();
        assertThat(queue.waiting()).contains(nowhere);
    }

    @Test
    void a_letter_is_printed_in_one_batch_only() throws IOException {
        LetterId letter = waiting(1, List.of("2 Fictional Way"));
        assertThat(queue.take(List.of(letter), MORNING)).isPresent();
        assertThat(queue.take(List.of(letter), MORNING)).isEmpty();
    }

    @Test
    void mailing_proves_service_by_mail_once() throws IOException {
        LetterId letter = waiting(1, List.of("2 Fictional Way", "Sacramento, CA 00000"));
        UUID batch = queue.take(List.of(letter), MORNING).orElseThrow();

        assertThat(queue.mailed(batch, THAT_DAY, MORNING)).isEqualTo(PrintQueue.Mailed.DONE);
        assertThat(queue.mailed(batch, THAT_DAY, MORNING)).isEqualTo(PrintQueue.Mailed.AGAIN);
        assertThat(queue.mailed(batch, THAT_DAY.plusDays(1), MORNING.plusSeconds(200_000)))
                .isEqualTo(PrintQueue.Mailed.ON_ANOTHER_DAY);
        assertThat(desk.toRecord)
                .singleElement()
                .isEqualTo(new ProofOfService(
                        letter,
                        Channel.PRINT,
                        ServiceMethod.MAIL_WITHIN_CALIFORNIA,
                        "***, Sacramento, CA 00000",
                        MORNING,
                        "Mailed on 2026-03-02 in batch " + batch + "."));
        assertThat(desk.current(letter).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void a_batch_is_not_mailed_before_it_was_made_nor_tomorrow() throws IOException {
        UUID batch = queue.take(List.of(waiting(1, List.of("2 Fictional Way"))), MORNING)
                .orElseThrow();
        assertThat(queue.mailed(batch, THAT_DAY.minusDays(1), MORNING)).isEqualTo(PrintQueue.Mailed.NOT_THAT_DAY);
        assertThat(queue.mailed(batch, THAT_DAY.plusDays(1), MORNING)).isEqualTo(PrintQueue.Mailed.NOT_THAT_DAY);
        assertThat(queue.mailed(UUID.randomUUID(), THAT_DAY, MORNING)).isEqualTo(PrintQueue.Mailed.NO_SUCH_BATCH);
        assertThat(queue.mailed(batch, THAT_DAY, MORNING)).isEqualTo(PrintQueue.Mailed.DONE);
    }

    private LetterId waiting(int pages, List<String> lines) throws IOException {
        LetterId id = PostDesk.newId();
        OutgoingLetter letter = PostDesk.letter(id, Language.ENGLISH, "");
        desk.office()
                .take(
                        new OutgoingLetter(
                                id, letter.language(), pdf(pages), letter.html(), letter.from(), letter.madeAt()),
                        new DeliveryAddress(
                                "Avery Fictional",
                                lines,
                                ServiceMethod.MAIL_WITHIN_CALIFORNIA,
                                Optional.empty(),
                                DeliveryPreference.EMAIL,
                                false),
                        MORNING);
        return id;
    }

    private static FileBytes pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) document.addPage(new PDPage());
            var file = new ByteArrayOutputStream();
            document.save(file);
            return new FileBytes(file.toByteArray());
        }
    }
}
