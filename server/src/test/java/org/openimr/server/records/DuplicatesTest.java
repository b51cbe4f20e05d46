package org.openimr.server.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.MANAGER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;
import org.openimr.records.intake.VirusScanner;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.log.CommandId;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three fictional pages that come again in other files. */
class DuplicatesTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @TempDir
    private Path folder;

    private CaseDesk cases;
    private FilesDesk desk;
    private CaseNumber number;
    private ReceivedFile report;

    @BeforeEach
    void open() throws IOException {
        cases = new CaseDesk(POSTGRES.dataSource());
        desk = new FilesDesk(POSTGRES.dataSource(), cases.service(), folder, VirusScanner.NONE);
        number = cases.awaitingRecords();
        report = sent("report.pdf", page("one"), page("two"), page("three"));
    }

    private ReceivedFile sent(String name, String... pages) throws IOException {
        ReceivedFile file = desk.send(number, name, FilesDesk.pdf(pages), MANAGER);
        desk.work();
        return desk.now(file.id());
    }

    /** More than twenty words that no other page has. */
    private static String page(String name) {
        StringBuilder lines = new StringBuilder("Fictional report");
        for (int line = 1; line <= 6; line++) {
            lines.append('\n');
            for (int word = 1; word <= 5; word++)
                lines.append(name).append(line * word + word).append(' ');
        }
        return lines.toString();
    }

    private void confirm(ReceivedFile file) {
        int pages = file.pages().orElseThrow();
        Description one =
                new Description(DocumentKind.PROGRESS_REPORT, file.name().value(), Optional.empty(), Optional.empty());
        desk.index.confirm(
                number,
                file.id(),
                List.of(new Division.Document(new PageRange(1, pages), one)),
                MANAGER,
                CaseDesk.day(9));
    }

    private LeavingOut leaveOut(ReceivedFile file, int first) {
        return desk.duplicates.leaveOut(number, file.id(), first, MANAGER, CaseDesk.day(9));
    }

    private List<PageRange> listed(ReceivedFile file) {
        return desk.index.listed(number).stream()
                .filter(one -> one.file().equals(file.id()))
                .map(ListedExhibit::pages)
                .toList();
    }

    private SealAnswer seal() {
        return desk.index.seal(number, MANAGER, new CommandId(UUID.randomUUID()), CaseDesk.day(11));
    }

    @Test
    void pages_that_came_before_are_found_in_a_row_and_nothing_is_left_out_by_itself() throws IOException {
        ReceivedFile bundle = sent("bundle.pdf", page("cover"), page("two"), page("three"), page("other"));
        assertThat(desk.duplicates.of(number))
                .containsExactly(new SameRun(bundle.id(), new PageRange(2, 3), report.id(), 2, SameBy.WORDS));
        assertThat(listed(bundle).getFirst().first()).isEqualTo(1);
        assertThat(listed(bundle).getLast().last()).isEqualTo(4);
        assertThat(desk.duplicates.leftOut(number)).isEmpty();
    }

    @Test
    void a_file_that_was_sent_twice_is_the_same_bit_for_bit_the_empty_pages_too() throws IOException {
        byte[] content = FilesDesk.pdf(page("gamma"), "");
        ReceivedFile one = desk.send(number, "one.pdf", content, MANAGER);
        ReceivedFile two = desk.send(number, "two.pdf", content, MANAGER);
        desk.work();
        assertThat(desk.duplicates.of(number)).singleElement().satisfies(run -> {
            assertThat(List.of(run.later(), run.earlier())).containsExactlyInAnyOrder(one.id(), two.id());
            assertThat(run.pages()).isEqualTo(new PageRange(1, 2));
            assertThat(run.by()).isEqualTo(SameBy.CONTENT);
        });
    }

    @Test
    void what_a_person_left_out_is_in_no_exhibit_and_stays_kept() throws IOException {
        ReceivedFile bundle = sent("bundle.pdf", page("cover"), page("two"), page("three"), page("other"));
        confirm(report);
        confirm(bundle);
        assertThat(leaveOut(bundle, 2)).isEqualTo(LeavingOut.DONE);
        assertThat(leaveOut(bundle, 2)).isEqualTo(LeavingOut.DONE);
        assertThat(listed(bundle)).containsExactly(new PageRange(1, 1), new PageRange(4, 4));
        assertThat(desk.duplicates.of(number)).isEmpty();
        assertThat(desk.duplicates.leftOut(number)).hasSize(1);
        cases.complete(number);
        assertThat(seal())
                .isInstanceOfSatisfying(
                        SealAnswer.Sealed.class,
                        answer -> assertThat(answer.part().exhibits())
                                .extracting(exhibit -> exhibit.pages().size())
                                .containsExactly(3, 1, 1));
        assertThat(desk.pages.of(bundle.id())).hasSize(4);
        assertThat(desk.verification.faults(number)).isEmpty();
        long out = desk.duplicates.leftOut(number).getFirst().id();
        assertThat(desk.duplicates.putBack(number, bundle.id(), out, MANAGER, CaseDesk.day(12)))
                .isEqualTo(LeavingOut.SEALED);
    }

    @Test
    void what_was_left_out_can_be_put_back_until_it_is_sealed() throws IOException {
        ReceivedFile again = sent("again.pdf", page("one"), page("two"), page("three"));
        confirm(report);
        confirm(again);
        leaveOut(again, 1);
        assertThat(listed(again)).isEmpty();
        cases.complete(number);
        assertThat(seal()).isInstanceOf(SealAnswer.Sealed.class);
        assertThat(seal()).isEqualTo(new SealAnswer.NothingNew());
        long out = desk.duplicates.leftOut(number).getFirst().id();
        assertThat(desk.duplicates.putBack(number, again.id(), out, MANAGER, CaseDesk.day(12)))
                .isEqualTo(LeavingOut.DONE);
        assertThat(listed(again)).containsExactly(new PageRange(1, 3));
        assertThat(leaveOut(report, 1)).isEqualTo(LeavingOut.NOT_THE_SAME);
    }

    @Test
    void the_last_copy_is_never_left_out() throws IOException {
        ReceivedFile second = sent("second.pdf", page("second"));
        ReceivedFile third = sent("third.pdf", page("third"));
        same(second, report);
        same(third, second);
        assertThat(leaveOut(third, 1)).isEqualTo(LeavingOut.DONE);
        assertThat(leaveOut(second, 1)).isEqualTo(LeavingOut.LAST_COPY);
        long out = desk.duplicates.leftOut(number).getFirst().id();
        desk.duplicates.putBack(number, third.id(), out, MANAGER, CaseDesk.day(9));
        assertThat(leaveOut(second, 1)).isEqualTo(LeavingOut.DONE);
        assertThat(leaveOut(third, 1)).isEqualTo(LeavingOut.LAST_COPY);
    }

    /** As if the first pages of both were found nearly the same, which need not hold of a third. */
    private void same(ReceivedFile later, ReceivedFile earlier) {
        JdbcClient.create(POSTGRES.dataSource())
                .sql(
                        "insert into same_page (number, earlier_file, earlier_page, later_file, later_page, same_by, likeness)"
                                + " values (?, ?, 1, ?, 1, 'NEARLY_WORDS', 0.8)")
                .param(number.value())
                .param(earlier.id().value())
                .param(later.id().value())
                .update();
    }

    @Test
    void what_is_kept_to_find_pages_again_is_not_readable_without_the_key() {
        byte[] kept = JdbcClient.create(POSTGRES.dataSource())
                .sql("select sketch from file_page where file = ? and page = 1")
                .param(report.id().value())
                .query(byte[].class)
                .single();
        byte[] read = desk.vault(number).decrypt(kept);
        assertThat(KeptSketch.read(read).words()).isGreaterThan(20);
        assertThat(KeptSketch.written(KeptSketch.read(read))).isEqualTo(read);
        assertThat(kept).isNotEqualTo(read);
    }
}
